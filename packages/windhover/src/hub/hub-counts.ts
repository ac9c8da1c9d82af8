import type { Catalog } from '../catalog/define-events.ts'
import type { ConnectionEnding } from '../connection/connection.ts'
import { type ErrorCode, WindhoverError } from '../errors.ts'
import type { GapReason } from '../gap.ts'
import { Distribution } from './distribution.ts'
import type { HubMeasures } from './hub-measures.ts'
import { RefusalCounts } from './refusal-counts.ts'
import { otherName, StreamCounts } from './stream-counts.ts'

const second = 1_000

/** The upper bounds of the ranges of what is measured, in milliseconds. */
export const measuredBounds: Readonly<
  Record<'publish' | 'delivery' | 'round' | 'lifetime' | 'resumeAge', readonly number[]>
> = {
  publish: [0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000],
  delivery: [1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000],
  round: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000],
  // Close around the time limits of proxies, which are 30, 60, 120 and 300 to 350 s: a spike there is one of them.
  lifetime: [1, 5, 15, 28, 32, 57, 63, 90, 117, 123, 290, 360, 900, 3_600, 14_400, 86_400].map((s) => s * second),
  resumeAge: [1, 5, 15, 30, 60, 300, 900, 3_600, 14_400, 86_400, 604_800].map((s) => s * second),
}

const gapReasons: readonly GapReason[] = ['evicted', 'epoch', 'unknown', 'slow']

/** The codes that a hub refuses a publish with, so that each is there before it happens. */
const publishCodes: readonly (ErrorCode | 'internal')[] = [
  'closed',
  'idempotency_mismatch',
  'internal',
  'invalid_data',
  'invalid_id',
  'invalid_name',
  'invalid_option',
  'reserved_name',
  'too_large',
  'unavailable',
  'unknown_event',
]

/** What a hub counts of itself as it happens: once for each publish, round, reader and gap. */
export type CountedMeasures = Pick<
  HubMeasures,
  | 'streams'
  | 'refusals'
  | 'lifetimeMs'
  | 'resumeAgeMs'
  | 'published'
  | 'publishedBytes'
  | 'rejected'
  | 'duplicates'
  | 'publishMs'
  | 'deliveryMs'
  | 'roundMs'
  | 'gaps'
>

/** Counts what a hub does. */
export class HubCounts {
  /** The number of messages that were published. */
  published = 0
  /** The number of gaps that readers were told of. */
  gaps = 0
  readonly refusals: RefusalCounts = new RefusalCounts()
  readonly #streams = new StreamCounts()
  readonly #lifetime = new Distribution(measuredBounds.lifetime)
  readonly #resumeAge = new Distribution(measuredBounds.resumeAge)
  readonly #published: ReadonlyMap<string, { count: number }>
  readonly #otherPublished = { count: 0 }
  #publishedBytes = 0
  readonly #rejected = new Map(publishCodes.map((code) => [code, 0]))
  #duplicates = 0
  readonly #publish = new Distribution(measuredBounds.publish)
  readonly #delivery = new Distribution(measuredBounds.delivery)
  readonly #round = new Distribution(measuredBounds.round)
  readonly #gaps = new Map(gapReasons.map((reason) => [reason, 0]))

  constructor(catalog: Pick<Catalog, 'events'> | undefined) {
    const declared = Array.from(catalog?.events.keys() ?? [], (event) => [event, { count: 0 }] as const)
    this.#published = new Map([...declared, [otherName, this.#otherPublished]])
  }

  /** @param ageMs - the age of the oldest message that it has yet to be given. */
  onConnected(path: string, resumed: boolean, ageMs: number): void {
    this.#streams.onConnected(path, resumed)
    if (resumed) this.#resumeAge.add(ageMs)
  }

  onDisconnected(path: string, reason: ConnectionEnding, lifetimeMs: number): void {
    this.#streams.onDisconnected(path, reason)
    this.#lifetime.add(lifetimeMs)
  }

  onPublished(event: string, bytes: number, tookMs: number): void {
    this.published += 1
    const counted = this.#published.get(event) ?? this.#otherPublished
    counted.count += 1
    this.#publishedBytes += bytes
    this.#publish.add(tookMs)
  }

  onDuplicate(): void {
    this.#duplicates += 1
  }

  onRejected(error: unknown): void {
    const code = error instanceof WindhoverError ? error.code : 'internal'
    this.#rejected.set(code, (this.#rejected.get(code) ?? 0) + 1)
  }

  onGap(reason: GapReason): void {
    this.gaps += 1
    this.#gaps.set(reason, (this.#gaps.get(reason) ?? 0) + 1)
  }

  onRound(lagMs: number | undefined, tookMs: number): void {
    if (lagMs !== undefined) this.#delivery.add(lagMs)
    this.#round.add(tookMs)
  }

  /** Returns the counts so far; they do not change any more. */
  measure(): CountedMeasures {
    return {
      streams: this.#streams.measure(),
      refusals: this.refusals.measure(),
      lifetimeMs: this.#lifetime.measure(),
      resumeAgeMs: this.#resumeAge.measure(),
      published: new Map(Array.from(this.#published, ([event, { count }]) => [event, count])),
      publishedBytes: this.#publishedBytes,
      rejected: new Map(this.#rejected),
      duplicates: this.#duplicates,
      publishMs: this.#publish.measure(),
      deliveryMs: this.#delivery.measure(),
      roundMs: this.#round.measure(),
      gaps: new Map(this.#gaps),
    }
  }
}
