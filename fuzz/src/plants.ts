import type { WindhoverServer } from 'windhover-server'

/** Faults that a server is given on purpose, to see that the fuzz finds them. */
export const plants = ['crash', 'rejection', 'status 500', 'lost message', 'descriptor'] as const

/** One of {@link plants}. */
export type Plant = (typeof plants)[number]

/** Plants a fault: it shows with the first request whose query or headers hold a percent sign. */
export function plant({ app, hub }: WindhoverServer, fault: Plant): void {
  const kept: unknown[] = []
  app.addHook('onRequest', (request, reply, done) => {
    const { url, rawHeaders } = request.raw
    if (![url, ...rawHeaders].some((text) => text?.includes('%'))) return done()
    if (fault === 'crash') {
      setImmediate(() => {
        throw new Error('planted')
      })
    } else if (fault === 'rejection') void Promise.reject(new Error('planted'))
    else if (fault === 'status 500') return void reply.code(500).send('planted')
    else if (fault === 'lost message') hub.publish = () => new Promise(() => {})
    else request.raw.socket.on('close', () => kept.push(openOne(app)))
    done()
  })
}

/** A listening socket that nobody closes. */
function openOne(app: WindhoverServer['app']): unknown {
  const constructor = Object.getPrototypeOf(Object.getPrototypeOf(app.server)).constructor as new () => {
    listen(port: number, host: string): unknown
  }
  return new constructor().listen(0, '127.0.0.1')
}
