import { WindhoverError } from '../errors.ts'
import type { Position } from '../position.ts'
import { Follower } from '../store/follower.ts'
import { GroupAppend } from '../store/group-append.ts'
import type { Following, Store, StoreBatch, StoreDraft, Stored, StoreListener } from '../store/store.ts'
import type { FakeStoreServer } from './fake-store-server.ts'

/** A node's way to a fake store, which can be cut off alone. */
export interface FakeStoreNode extends Store {
  /** Cuts this node off. */
  goAway(): void
  comeBack(): void
}

/** The network between nodes and the server. */
export interface FakeNetwork {
  /** Tells all nodes that there is something new. */
  wakeAll(): void
  /** Resolves when a sent message arrives. */
  travel(): Promise<void>
  /** Returns whether the answer to an append is lost on its way. */
  cutsAnswer(): boolean
  forget(node: FakeNode): void
}

/** A node of a fake store. */
export class FakeNode implements FakeStoreNode {
  readonly #server: FakeStoreServer
  readonly #network: FakeNetwork
  readonly #appends = new GroupAppend({ send: (drafts) => this.#send(drafts) })
  readonly #follower = new Follower()
  #isAway = false
  #isClosed = false

  constructor(server: FakeStoreServer, network: FakeNetwork) {
    this.#server = server
    this.#network = network
  }

  async follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following> {
    await this.#reach()
    return this.#follower.follow(listener, this.#server.start(from), {
      next: async (after, oldest) => {
        await this.#network.travel()
        return this.#isAway ? undefined : this.#server.next(after, oldest)
      },
    })
  }

  append(drafts: readonly StoreDraft[], options: { readonly maxWaitMs: number }): Promise<readonly Stored[]> {
    return this.#appends.append(drafts, options)
  }

  async read(after: Position, max: { messages: number; bytes: number }): Promise<StoreBatch | 'epoch' | 'evicted'> {
    await this.#reach()
    return this.#server.read(after, max)
  }

  async probe(): Promise<Position> {
    await this.#reach()
    return this.#server.head
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#follower.stop()
    this.#network.forget(this)
    await this.#appends.close()
  }

  goAway(): void {
    if (this.#isAway) return
    this.#isAway = true
    this.#follower.tellState('waiting', 'cut off')
  }

  comeBack(): void {
    if (!this.#isAway) return
    this.#isAway = false
    this.#follower.tellState('ready')
    this.wake()
  }

  /** Checks whether there is more to tell. */
  wake(): void {
    this.#follower.wake()
  }

  async #send(drafts: readonly StoreDraft[]): Promise<readonly Stored[]> {
    await this.#reach()
    const stored = this.#server.append(drafts)
    this.#network.wakeAll()
    const isCut = this.#network.cutsAnswer()
    await this.#network.travel()
    // If the node was cut off meanwhile, an answer on its way does not arrive.
    if (!isCut && !this.#isAway) return stored
    throw new WindhoverError('unavailable', 'the connection broke before the answer', { mayHaveHappened: true })
  }

  /** Arrives at the server, if it can be reached. */
  async #reach(): Promise<void> {
    await this.#network.travel()
    if (this.#isClosed) throw new WindhoverError('closed', 'the store is closed')
    if (this.#isAway) throw new WindhoverError('unavailable', 'the store is away')
  }
}
