import type { Position } from '../position.ts'
import type { Following, Store, StoredMessage, StoreListener } from '../store/store.ts'
import { waitUntil } from './wait-until.ts'

/** A message with its epoch. */
export interface ToldMessage extends StoredMessage {
  readonly epoch: string
}

/** Collects the telling of a store, and checks the rules of telling, whatever the case is about. */
export class StoreCollector implements StoreListener {
  readonly messages: ToldMessage[] = []
  readonly epochs: { readonly epoch: string; readonly oldHead: number }[] = []
  readonly lost: Position[] = []
  readonly states: string[] = []
  /** Where it stands, after everything that was told. */
  position: Position | undefined
  oldest = 0
  /** How many more messages it has room for. A batch that comes at once may exceed it. */
  roomFor: number = Infinity
  readonly #deadlineMs: number | undefined
  #following: Following | undefined
  #isTold = false
  #expectedStart: Position | undefined
  readonly #endedEpochs = new Set<string>()
  #fault: string | undefined

  constructor(deadlineMs?: number) {
    this.#deadlineMs = deadlineMs
  }

  /** Follows a store, from where it stands unless told otherwise. */
  async follow(store: Store, from: Position | 'oldest' | 'head' = this.position ?? 'oldest'): Promise<void> {
    this.#isTold = false
    this.#expectedStart = typeof from === 'string' ? undefined : from
    this.#following = await store.follow(this, from)
    this.#demand(this.#isTold, 'onStart is called before follow resolves')
  }

  /** Has room again. */
  resume(roomFor: number = Infinity): void {
    this.roomFor = roomFor
    this.#following?.resume()
  }

  stop(): void {
    this.#following?.stop()
    this.#following = undefined
    this.#isTold = false
  }

  /** The texts that were told, in order. */
  get texts(): string[] {
    return this.messages.map(({ data }) => data)
  }

  /** Waits until that many messages were told. More than that is a fault, as is a broken rule. */
  async untilTold(count: number): Promise<void> {
    await this.until(`${count} messages are told`, () => this.messages.length >= count)
    this.#demand(this.messages.length === count, `${count} messages are told, not ${this.messages.length}`)
    this.check()
  }

  /** Waits until a condition holds for the messages that were told. */
  async until(duty: string, holds: () => boolean): Promise<void> {
    const check = (): boolean => {
      this.check()
      return holds()
    }
    await waitUntil(duty, check, this.#deadlineMs)
  }

  /** Throws if a rule of telling was broken. */
  check(): void {
    if (this.#fault !== undefined) throw new Error(`a listener was told what it must not be: ${this.#fault}`)
  }

  onStart(position: Position): void {
    this.#demand(!this.#isTold, 'onStart is called once')
    this.#isTold = true
    const wanted = this.#expectedStart
    this.#demand(
      wanted === undefined || (wanted.epoch === position.epoch && wanted.offset === position.offset),
      'the telling begins where it was asked to',
    )
    this.position = position
    this.oldest = 0
  }

  onMessages(epoch: string, messages: readonly StoredMessage[]): boolean {
    this.#demand(this.roomFor > 0, 'no messages are told while there is no room for them')
    this.#demand(messages.length > 0, 'messages are told only if there are some')
    for (const message of messages) {
      this.#moveTo(epoch, message.offset, 1)
      this.messages.push({ ...message, epoch })
    }
    this.roomFor -= messages.length
    return this.roomFor > 0
  }

  onEpoch(epoch: string, oldHead: number): void {
    const { position } = this
    this.#demand(this.#isTold && position !== undefined, 'a new epoch is told after the start')
    if (position === undefined) return
    this.#demand(!this.#endedEpochs.has(epoch) && epoch !== position.epoch, 'an epoch that ended does not come again')
    this.#demand(oldHead >= position.offset, 'an epoch ends after the last message of it that was told')
    this.#endedEpochs.add(position.epoch)
    this.epochs.push({ epoch, oldHead })
    this.position = { epoch, offset: 0 }
    this.oldest = 0
  }

  onLost(epoch: string, upTo: number): void {
    this.#moveTo(epoch, upTo)
    this.lost.push({ epoch, offset: upTo })
  }

  onOldest(epoch: string, oldest: number): void {
    this.#demand(this.#isTold && epoch === this.position?.epoch, 'the oldest message is of the current epoch')
    this.#demand(oldest >= this.oldest, 'the oldest message never falls')
    this.oldest = oldest
  }

  onState(state: 'ready' | 'waiting'): void {
    this.#demand(this.#isTold, 'a state is told after the start')
    this.states.push(state)
  }

  #moveTo(epoch: string, offset: number, by?: number): void {
    const { position } = this
    this.#demand(this.#isTold, 'nothing is told before the start or after the stop')
    this.#demand(epoch === position?.epoch, 'messages are of the epoch that was told last')
    const isNext = by === undefined ? offset > position!.offset : offset === position!.offset + by
    this.#demand(isNext, `offsets ascend by one, not from ${position?.offset} to ${offset}`)
    this.position = { epoch, offset }
  }

  /** Notes the first broken rule for {@link check}, since a listener must not throw. */
  #demand(holds: boolean, rule: string): void {
    if (!holds) this.#fault ??= rule
  }
}
