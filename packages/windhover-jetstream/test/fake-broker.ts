import type { EpochKeeper, SeenEpoch, VerifiedEpoch } from '../src/epoch-keeper.ts'
import type { LiveLink } from '../src/nats-link.ts'
import type { EpochPointer } from '../src/epoch-pointer.ts'
import { decodeRecord, encodeRecord } from '../src/record.ts'
import { FakeLink } from './fake-connection.ts'
import { FakeStream, listPlaces } from './fake-stream.ts'

/**
 * A server of NATS with the streams of one hub, of which a test decides everything. It decides when a request is looked
 * at and when its answer comes. It also decides which message a consumer sends, passes over, or denies.
 */
export class FakeBroker {
  /** Oldest first; the last is the one that the pointer names. */
  readonly epochs: FakeStream[] = []
  /** Why nodes have begun epochs, or the streams that they made for them. */
  readonly begun: string[] = []
  /** Messages that a purge has taken, by their position. */
  readonly purged = new Set<string>()
  #todo: (() => void)[] = []

  constructor() {
    this.#begin()
  }

  get current(): FakeStream {
    return this.epochs.at(-1)!
  }

  /** Whether something is on its way. */
  get isBusy(): boolean {
    return this.#todo.length > 0
  }

  /** Connects another node. */
  connect(): FakeLink {
    return new FakeLink({
      later: (act) => void this.#todo.push(act),
      find: (name) => this.#find(name),
      pointer: () => JSON.stringify(this.#pointer),
      take: (stream, data) => stream.store(data, decodeRecord(data, 0).messages.length),
      onBegun: (stream) => void this.begun.push(stream),
    })
  }

  /** A keeper that judges nothing: the test says when an epoch ends. */
  keeperOf(link: FakeLink): EpochKeeper {
    return {
      toStream: (epoch: string) => `S_${epoch}`,
      toSubject: (epoch: string) => `s.${epoch}`,
      findInfo: (_: LiveLink, epoch: string) => link.ask(() => ({ state: { first_seq: this.#find(epoch)!.first } })),
      verify: (_: LiveLink, seen: SeenEpoch | undefined, why?: string) => link.ask(() => this.#verify(seen, why)),
    } as unknown as EpochKeeper
  }

  /** Lists the positions of all messages that are kept. */
  listKept(): string[] {
    return this.epochs.flatMap(({ messages }) => [...messages.values()].flatMap(listPlaces))
  }

  /** Lets one of the things that are on their way happen. */
  step(choice: number): void {
    this.#todo.splice(choice % this.#todo.length, 1)[0]?.()
  }

  /** Stores a record of so many messages, as another node does. Each says where it is. */
  append(count: number): void {
    const { epoch, head } = this.current
    const drafts = Array.from({ length: count }, (_, n) => ({
      channel: 'c',
      event: 'e',
      data: `${epoch}.${head + 1 + n}`,
    }))
    this.current.store(encodeRecord(head + 1, drafts), count)
  }

  /** Stores something that is no record. */
  spoil(): void {
    this.current.store(new TextEncoder().encode('no record'), 0)
  }

  /** Removes the oldest records. */
  purge(count: number): void {
    for (const place of this.current.purge(count)) this.purged.add(place)
  }

  /** Another node writes where the epoch stands, unless something is kept that tells it. */
  mark(): void {
    const { last, head, messages } = this.current
    if (last > 0 && messages.size === 0) this.current.store(encodeRecord(head + 1, []), 0)
  }

  /** Begins an epoch, after the newest records of the old one were lost. */
  end(lost: number): void {
    this.current.lose(lost)
    this.#begin()
  }

  get #pointer(): EpochPointer {
    const { epoch } = this.current
    const earlier = this.epochs.slice(0, -1).map((ended) => ({ epoch: ended.epoch, lastSequence: ended.last }))
    return { v: 1, epoch, created: epoch, serverId: 'S', earlier }
  }

  #begin(): void {
    if (this.epochs.length > 0) this.current.isSealed = true
    this.epochs.push(new FakeStream(this.epochs.length.toString(16).padStart(16, '0')))
  }

  #find(name: string): FakeStream | undefined {
    return this.epochs.find(({ epoch }) => name.endsWith(epoch))
  }

  #verify(seen: SeenEpoch | undefined, why: string | undefined): VerifiedEpoch {
    if (why !== undefined && seen?.epoch === this.current.epoch) {
      this.begun.push(why)
      this.#begin()
    }
    const { first, last, messages } = this.current
    const firstSequence = last === 0 ? 0 : first
    return { pointer: this.#pointer, firstSequence, lastSequence: last, isEmpty: messages.size === 0 }
  }
}
