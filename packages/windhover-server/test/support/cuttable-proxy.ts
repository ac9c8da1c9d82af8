import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

import { onTestFinished } from 'vitest'

/** A way to a server that a test can cut, as a network does: the server itself goes on. */
export interface CuttableProxy {
  readonly url: string
  /** Ends what is connected, and everything that tries to connect until {@link restore}. */
  cut(): void
  restore(): void
}

/** Puts a proxy on a free port in front of a server, and ends it after the test. */
export async function cuttableProxy(target: string): Promise<CuttableProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let isCut = false
  const proxy = createServer((near) => {
    if (isCut) return void near.resetAndDestroy()
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  const endAll = (): void => sockets.forEach((socket) => void socket.destroy())
  onTestFinished(() => {
    endAll()
    proxy.close()
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut() {
      isCut = true
      endAll()
    },
    restore() {
      isCut = false
    },
  }
}
