import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** Where a connection is cut: before the request arrives, after that, or in the middle of the answer. */
export const cuts = ['before', 'after', 'within'] as const

/** One of {@link cuts}. */
export type Cut = (typeof cuts)[number]

/** A TCP proxy on loopback in front of a store, which cuts connections at the worst moment. */
export class CuttingProxy {
  readonly #port: () => number
  readonly #isRequest: (bytes: Buffer) => boolean
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #cut: Cut | undefined
  #left = 0
  #isOpen = true

  /**
   * @param port - the store's port of now.
   * @param isRequest - whether bytes of a client hold a request that stores something.
   */
  constructor(port: () => number, isRequest: (bytes: Buffer) => boolean) {
    this.#port = port
    this.#isRequest = isRequest
    this.#server = createServer((client) => this.#join(client))
  }

  /** The port that it listens on. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** How many of the cuts that were asked for are still to come. */
  get left(): number {
    return this.#left
  }

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  /** Cuts the connection of each of the next requests. */
  cutNext(cut: Cut, count: number): void {
    this.#cut = cut
    this.#left = count
  }

  /** Cuts everything, and takes nobody until {@link open}. */
  shut(): void {
    this.#isOpen = false
    for (const socket of this.#sockets) socket.destroy()
  }

  /** Takes connections again, and cuts none. */
  open(): void {
    this.#isOpen = true
    this.#left = 0
  }

  async close(): Promise<void> {
    this.shut()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #join(client: Socket): void {
    if (!this.#isOpen) return void client.destroy()
    const store = connect(this.#port(), '127.0.0.1')
    let cutsAnswer = false
    const cut = (): void => {
      client.destroy()
      store.destroy()
    }
    for (const socket of [client, store]) {
      this.#sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', cut)
      socket.on('close', () => {
        this.#sockets.delete(socket)
        cut()
      })
    }
    client.on('data', (bytes: Buffer) => {
      if (this.#left === 0 || !this.#isRequest(bytes)) return void store.write(bytes)
      this.#left -= 1
      if (this.#cut === 'before') cut()
      else if (this.#cut === 'after') store.end(bytes, () => client.destroy())
      else {
        cutsAnswer = true
        store.write(bytes)
      }
    })
    store.on('data', (bytes: Buffer) => {
      if (!cutsAnswer) return void client.write(bytes)
      // Nobody is told the rest, though the store has done all of it.
      cutsAnswer = false
      client.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), cut)
    })
  }
}
