import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** What stands behind a {@link CuttingProxy}, and how its traffic is read. */
export interface CuttingProxyOptions {
  /** Returns the port that it leads to. */
  readonly target: () => number
  /** Whether a client's bytes hold an append. */
  readonly isAppend: (chunk: Buffer) => boolean
  /** Changes what is answered, to as many bytes. Default: nothing is changed. */
  readonly change?: (answer: string) => string
}

/** Stands between a store and its server, and can cut a connection after an append and before its answer. */
export class CuttingProxy {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #cutsNext = false

  constructor({ target, isAppend, change }: CuttingProxyOptions) {
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
        isCut ||= this.#cutsNext && isAppend(chunk)
        if (isCut) this.#cutsNext = false
        far.write(chunk)
      })
      far.on('data', (chunk: Buffer) => {
        if (isCut) near.destroy()
        else near.write(change === undefined ? chunk : Buffer.from(change(chunk.toString('latin1')), 'latin1'))
      })
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

  /** Cuts all connections. */
  cutAll(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  async close(): Promise<void> {
    this.cutAll()
    this.#server.close()
    await once(this.#server, 'close')
  }
}
