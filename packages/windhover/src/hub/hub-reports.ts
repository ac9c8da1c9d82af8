import type { RoundListener } from '../fanout/delivery-round.ts'
import type { Reader } from '../fanout/reader.ts'
import type { Gap } from '../gap.ts'
import type { Log } from '../log/log.ts'
import type { Start } from '../log/resume.ts'
import type { MessageDraft } from '../message.ts'
import type { Position } from '../position.ts'
import { describeReader } from './describe-reader.ts'
import type { HubCounts } from './hub-counts.ts'
import { measureAppended } from './measure-appended.ts'
import { measureResumeAge } from './measure-resume-age.ts'
import { notify, type Observer, type Refusal } from './observer.ts'
import type { Watcher } from './watched.ts'

/** Where what happens in a hub is reported. */
export interface HubReportsOptions {
  /** Default: nobody is told. */
  readonly observer: Observer | undefined
  readonly counts: HubCounts
  readonly log: Log
}

/** Counts what happens in a hub, and tells its observer and who else watches. */
export class HubReports {
  readonly #observer: Observer | undefined
  readonly #watchers = new Set<Watcher>()
  readonly #counts: HubCounts
  readonly #log: Log

  constructor({ observer, counts, log }: HubReportsOptions) {
    this.#observer = observer
    this.#counts = counts
    this.#log = log
  }

  /** Calls the observer, if there is one, and those who watch. */
  readonly tell = (call: (observer: Observer) => unknown): void => {
    if (this.#observer !== undefined) notify(this.#observer, call)
    if (this.#watchers.size > 0) for (const watcher of this.#watchers) notify(watcher, call)
  }

  /** Tells a watcher too, until the returned function is called. */
  readonly watch = (watcher: Watcher): (() => void) => {
    this.#watchers.add(watcher)
    return () => void this.#watchers.delete(watcher)
  }

  readonly onGap = (reader: Reader, gap: Gap): void => {
    this.#counts.onGap(gap.reason)
    this.tell((observer) => observer.onGap?.(describeReader(reader), gap))
  }

  readonly onParked = (reader: Reader): void => this.tell((observer) => observer.onStalled?.(describeReader(reader)))

  readonly onError = (error: unknown, reader: Reader | undefined): void =>
    this.tell((observer) => observer.onError?.(error, reader === undefined ? {} : { reader: describeReader(reader) }))

  /** Rounds come with every message, so that nothing is made of one for an observer that does not want to know. */
  readonly onRound: RoundListener = (tally, lagMs, tookMs) => {
    this.#counts.onRound(lagMs, tookMs)
    if (this.#observer?.onRound === undefined) return
    const round = { ...tally, lagMs, tookMs }
    this.tell((observer) => observer.onRound?.(round))
  }

  onConnected(reader: Reader, { position, resumed, nextMs }: Omit<Start, 'place'>): void {
    reader.resumed = resumed
    const ageMs = resumed ? measureResumeAge(this.#log, position, nextMs) : 0
    this.#counts.onConnected(reader.identity.path, resumed, ageMs)
    this.tell((observer) => observer.onConnected?.(describeReader(reader), { resumed, ageMs }))
  }

  onDisconnected(reader: Reader): void {
    const { ending: reason = 'gone', identity } = reader
    this.#counts.onDisconnected(identity.path, reason, Date.now() - identity.connectedAtMs)
    this.tell((observer) => observer.onDisconnected?.(describeReader(reader), { reason }))
  }

  onRefused(refusal: Refusal): void {
    this.#counts.refusals.add(refusal.reason, refusal.status)
    this.tell((observer) => observer.onRefused?.(refusal))
  }

  /** @param id - the id on the wire. */
  onPublished(draft: MessageDraft, position: Position, id: string, tookMs: number): void {
    const { channel, event } = draft
    const bytes = measureAppended(this.#log, position, draft)
    this.#counts.onPublished(event, bytes, tookMs)
    this.tell((observer) => observer.onPublished?.({ channel, event, id }, { bytes, tookMs }))
  }
}
