import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** The beginning of a publish into the stream of an epoch, as the client writes it. */
const publish = 'HPUB wh.'

/** Stands between a store and NATS, and can cut a connection after a publish and before its answer. */
export class CuttingProxy {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #cutsNext = false

  constructor(target: () => number) {
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
        isCut ||= this.#cutsNext && chunk.includes(publish)
        if (isCut) this.#cutsNext = false
        far.write(chunk)
      })
      far.on('data', (chunk: Buffer) => (isCut ? near.destroy() : near.write(chunk)))
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
