import { type Gap, parsePosition, type Position } from 'windhover'

import type { Frame } from '../frame.ts'
import { demand, type Invariant } from '../violation.ts'
import { type ClusterInterest, type ClusterPublish, type ClusterTruth, keyOf } from './cluster-truth.ts'

/** What must hold for one client over all its connections, to whatever nodes. */
export class ClusterChecker {
  readonly name: string
  readonly interest: ClusterInterest
  readonly #truth: ClusterTruth
  /** Whether it wants everything, so that offsets ascend by one. */
  readonly #wantsAll: boolean
  readonly #seen = new Set<string>()
  /** What must not come again: all that it was given since it was told, in a split, a gap back to an older epoch. */
  readonly #given = new Set<string>()
  readonly #gaps: Gap[] = []
  readonly #epochsSeen = new Set<string>()
  #start: Position | undefined
  #last: Position | undefined
  #isGreeted = false
  #mustBeGap = false
  /** The id that it comes back with. */
  lastEventId: string | undefined
  deliveries = 0
  /** How often it was told, in a split, a gap back to an older epoch. */
  returns = 0

  constructor(truth: ClusterTruth, name: string, interest: ClusterInterest, wantsAll: boolean) {
    this.#truth = truth
    this.name = name
    this.interest = interest
    this.#wantsAll = wantsAll
  }

  get gaps(): readonly Gap[] {
    return this.#gaps
  }

  /** Whether it asks for the messages of a channel and an event. */
  wants(channel: string, event: string): boolean {
    return this.interest.channels.includes(channel) && this.interest.events.includes(event)
  }

  /** Whether it was given a message, or told that it may be lost. */
  knows(position: Position): boolean {
    return this.#seen.has(keyOf(position)) || this.#gapOver(position) !== undefined
  }

  /** Lists each gap that it was told, and how many answered messages lie under that and were not given. */
  countLost(): { readonly gap: Gap; readonly messages: number }[] {
    const missed = this.#truth.publishes.flatMap((publish) => this.#missedOf(publish))
    return this.#gaps.map((gap) => ({
      gap,
      messages: missed.filter((position) => this.#gapOver(position) === gap).length,
    }))
  }

  /** Another connection begins. */
  connect(): void {
    this.#isGreeted = false
    this.#mustBeGap = false
  }

  /** Takes what the client receives; returns whether the stream goes on. */
  accept(frame: Frame): boolean {
    if (frame.event === 'closing') return false
    if (!this.#isGreeted) this.#acceptConnected(frame)
    else if (frame.event === 'gap') this.#acceptGap(frame)
    else {
      this.#demand(!this.#mustBeGap, 'first-event', () => `no gap follows a greeting without an id: ${frame.text}`)
      if (frame.id !== undefined) this.#acceptId(frame, frame.id)
    }
    if (frame.id !== undefined) this.lastEventId = frame.id
    return true
  }

  /** Checks at the end that all that was answered was given, or lies under a gap. */
  checkEnd(): void {
    for (const publish of this.#truth.publishes) {
      for (const position of this.#missedOf(publish)) {
        const isTold = this.#gapOver(position) !== undefined
        const missed = `${keyOf(position)} ${publish.data}`
        this.#demand(isTold, 'lost', () => `${missed} was answered and never given, nor is under a gap`)
      }
    }
  }

  /** Lists where a message that it wants stands by an answer, and was not given to it. */
  #missedOf({ channel, event, told }: ClusterPublish): readonly Position[] {
    if (!this.wants(channel, event)) return []
    return told.filter((position) => !this.#seen.has(keyOf(position)) && !this.#isBeforeStart(position))
  }

  #gapOver(position: Position): Gap | undefined {
    return this.#gaps.find((gap) => this.#covers(gap, position))
  }

  #acceptConnected(frame: Frame): void {
    this.#demand(frame.event === 'connected', 'first-event', () => `the first is ${frame.text}`)
    this.#isGreeted = true
    const { resumed } = JSON.parse(frame.data) as { resumed: boolean }
    this.#mustBeGap = frame.id === undefined
    if (frame.id === undefined) return
    const position = this.#parse(frame.id)
    const isOwn = this.#last !== undefined && keyOf(this.#last) === keyOf(position)
    this.#demand(resumed === (this.lastEventId !== undefined), 'connected', () => `resumed is ${resumed}`)
    this.#demand(!resumed || isOwn, 'connected', () => `resumes at ${frame.id}, not ${this.lastEventId}`)
    this.#start ??= position
    this.#last = position
  }

  #acceptGap(frame: Frame): void {
    this.#mustBeGap = false
    const gap = JSON.parse(frame.data) as Gap
    const { resumedAt, requested } = gap
    const last = this.#last
    this.#demand(frame.id === keyOf(resumedAt), 'gap-range', () => `its id is another: ${frame.text}`)
    this.#demand(requested !== null, 'gap-reason', () => `an id was not read: ${frame.text}`)
    if (last?.epoch === resumedAt.epoch) {
      const isBack = resumedAt.offset < last.offset
      this.#demand(!isBack, 'gap-range', () => `it leads back from ${keyOf(last)}: ${frame.text}`)
    } else {
      const isKnown = this.#epochsSeen.has(resumedAt.epoch)
      if (isKnown && this.#truth.wasSplit) {
        this.returns += 1
        this.#given.clear()
      } else this.#demand(!isKnown, 'gap-range', () => `it leads back to an earlier epoch: ${frame.text}`)
    }
    // An epoch may end before anything is published in it.
    this.#truth.hear(resumedAt.epoch)
    this.#gaps.push(gap)
    this.#last = resumedAt
  }

  #acceptId(frame: Frame, id: string): void {
    const position = this.#parse(id)
    const last = this.#last!
    const key = keyOf(position)
    this.#demand(!this.#given.has(key) || frame.event === 'position', 'double', () => `${key} came twice`)
    this.#demand(position.epoch === last.epoch, 'lost', () => `from ${keyOf(last)} to ${key} without a gap`)
    if (frame.event === 'position') {
      this.#demand(position.offset >= last.offset, 'position-ahead', () => `from ${keyOf(last)} back to ${key}`)
      const isAhead = this.#wantsAll && position.offset !== last.offset
      this.#demand(!isAhead, 'position-ahead', () => `${key} passes over what comes after ${keyOf(last)}`)
    } else {
      const isNext = this.#wantsAll ? position.offset === last.offset + 1 : position.offset > last.offset
      this.#demand(isNext, 'lost', () => `from ${keyOf(last)} to ${key}`)
      this.#truth.check(this.name, this.interest, position, frame)
      this.#seen.add(key)
      this.#given.add(key)
      this.#epochsSeen.add(position.epoch)
      this.deliveries += 1
    }
    this.#last = position
  }

  #isBeforeStart({ epoch, offset }: Position): boolean {
    const start = this.#start
    if (start === undefined) return true
    return epoch === start.epoch ? offset <= start.offset : this.#truth.isBefore(epoch, start.epoch)
  }

  /** Whether a gap says that a message may be lost. Of an epoch between its ends, all may be. */
  #covers({ requested, resumedAt }: Gap, { epoch, offset }: Position): boolean {
    if (requested === null) return false
    if (requested.epoch === resumedAt.epoch) {
      return epoch === requested.epoch && offset > requested.offset && offset <= resumedAt.offset
    }
    if (epoch === requested.epoch) return offset > requested.offset
    if (epoch === resumedAt.epoch) return offset <= resumedAt.offset
    return !this.#epochsSeen.has(epoch) && this.#truth.isBefore(epoch, resumedAt.epoch)
  }

  #parse(id: string): Position {
    const position = parsePosition(id)
    this.#demand(position !== undefined, 'framing', () => `an id that cannot be read: ${id}`)
    return position
  }

  #demand(holds: boolean, invariant: Invariant, message: () => string): asserts holds {
    demand(holds, invariant, message, this.name)
  }
}
