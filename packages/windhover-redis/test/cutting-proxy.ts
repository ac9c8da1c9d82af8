import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** The arguments of a probe: EVALSHA, the script, 3 keys with their count, and 6 of its own. An append has more. */
const probeArguments = 12

/** Stands between a store and Redis, and can cut a connection after a request and before its answer. */
export class CuttingProxy {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #cutsNext = false

  /** @param change - changes what Redis answers, to as many bytes. */
  constructor(target: () => number, change: (answer: string) => string = (answer) => answer) {
    this.#server = createServer((near) => {
      const far = connect(target(), '127.0.0.1')
      let isCut = false
      for (const socket of [near, far]) {
        this.#sockets.add(socket)
        socket.on('error', () => undefined)
        socket.on('close', () => {
          this.#sockets.delete(socket)
          near.destroy()
          far.destroy()
        })
      }
      near.on('data', (chunk: Buffer) => {
        isCut ||= this.#cutsNext && Number(/^\*(\d+)\r/.exec(chunk.toString('latin1'))?.[1] ?? 0) > probeArguments
        if (isCut) this.#cutsNext = false
        far.write(chunk)
      })
      far.on('data', (chunk: Buffer) =>
        isCut ? near.destroy() : near.write(change(chunk.toString('latin1')), 'latin1'),
      )
    })
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return (this.#server.address() as AddressInfo).port
  }

  /** Lets the answer of the next append get lost. */
  cutNextAnswer(): void {
    this.#cutsNext = true
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
    await once(this.#server, 'close')
  }
}
