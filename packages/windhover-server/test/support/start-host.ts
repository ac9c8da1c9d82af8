import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { expect, onTestFinished } from 'vitest'

/** Someone's own app, which listens. */
export interface Host {
  readonly app: FastifyInstance
  readonly url: string
}

/**
 * Starts an app of Fastify on a free port, or one that was free a moment ago, and closes it after the test.
 *
 * @param build - adds what the app serves.
 */
export async function startHost(
  build: (app: FastifyInstance) => unknown,
  options: FastifyServerOptions = {},
  port = 0,
): Promise<Host> {
  const app = Fastify(options)
  onTestFinished(async () => {
    await app.close()
    expect(app.server.listening).toBe(false)
  })
  await build(app)
  const url = await app.listen({ host: '127.0.0.1', port })
  return { app, url }
}
