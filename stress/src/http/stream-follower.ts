import { parsePosition } from 'windhover'

import type { Client } from '../client.ts'
import { type Frame, FrameReader } from '../frame.ts'
import { indexBehind, type Truth } from '../truth.ts'
import { demand, type Invariant } from '../violation.ts'

/** Who reads, and what it asked with. */
export interface FollowerOptions {
  readonly client: Client
  readonly lastEventId: string | undefined
  readonly isLatest: boolean
  readonly truth: Truth
}

/** Follows one stream as its bytes come, over whatever they come, and checks that nothing is missing, double or out of order. */
export class StreamFollower {
  /** The offset up to which the client has everything, as far as the ids tell. */
  cursor = -1
  /** How many events came. */
  events = 0
  closing: string | undefined
  readonly #options: FollowerOptions
  readonly #frames = new FrameReader()

  constructor(options: FollowerOptions) {
    this.#options = options
  }

  /** Whether the client has everything that there is for it. */
  get hasAll(): boolean {
    const { offsets } = this.#options.client.interest
    return this.cursor >= (offsets.at(-1) ?? 0)
  }

  /** Whether the stream ended as it should: after `closing`, and not within a block. */
  get isComplete(): boolean {
    return this.closing !== undefined && this.#frames.isBetweenFrames
  }

  read(bytes: Uint8Array): void {
    for (const frame of this.#frames.read(bytes)) this.#accept(frame)
  }

  #accept(frame: Frame): void {
    const { client, lastEventId } = this.#options
    this.#demand(this.closing === undefined, 'write-after-end', () => `after closing came ${frame.text}`)
    this.events += 1
    if (this.events === 1 && frame.event === 'closing') {
      this.closing = frame.data
      return
    }
    this.#demand((this.events === 1) === (frame.event === 'connected'), 'first-event', () => frame.text)
    if (this.events === 1) client.ask(lastEventId)
    client.receive(frame)
    if (frame.comment !== undefined) return
    if (frame.event === 'closing') this.closing = frame.data
    else this.#follow(frame)
  }

  #follow(frame: Frame): void {
    const { truth, client, isLatest, lastEventId } = this.#options
    const offset = frame.id === undefined ? undefined : parsePosition(frame.id)?.offset
    if (frame.event === 'connected') {
      const asked = parsePosition(lastEventId ?? '')
      const isRight = offset === undefined || asked === undefined || offset === asked.offset
      this.#demand(isRight, 'connected', () => `asked with ${lastEventId}, started at ${frame.id}`)
      this.cursor = offset ?? -1
      return
    }
    if (frame.event === 'gap') {
      this.#demand(offset! >= this.cursor, 'gap-range', () => `${frame.text} behind ${this.cursor}`)
      this.cursor = offset!
      return
    }
    const { offsets } = client.interest
    const next = offsets[indexBehind(offsets, this.cursor)] ?? Infinity
    const isPosition = frame.event === 'position'
    const invariant = isPosition ? 'position-ahead' : 'double'
    this.#demand(offset! > this.cursor, invariant, () => `${offset} came behind ${this.cursor}`)
    if (isPosition) this.#demand(next > offset!, 'position-ahead', () => `position ${offset} before ${next}`)
    else {
      this.#demand(truth.at(offset!)?.frame.text === frame.text, 'wrong-message', () => frame.text)
      const isNext = isLatest ? next <= offset! : next === offset
      this.#demand(isNext, 'lost', () => `${next} did not come before ${offset}`)
    }
    this.cursor = offset!
  }

  #demand(holds: boolean, invariant: Invariant, message: () => string): void {
    demand(holds, invariant, message, this.#options.client.name)
  }
}
