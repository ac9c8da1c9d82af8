import { createHash } from 'node:crypto'

import type { RateOptions } from '../options/access-options.ts'
import { SpentSketch } from './spent-sketch.ts'

/** What a bucket says to one request. */
export interface Take {
  readonly allowed: boolean
  /** How many are left, whole ones. */
  readonly remaining: number
  /** The time within which no more than these are allowed, in whole seconds, 1 or more. */
  readonly resetSeconds: number
  /** When the same is allowed, in whole seconds: 0 for now, Infinity if it asks for more than there ever is. */
  readonly retryAfterSeconds: number
}

/** How buckets are kept. */
export interface TokenBucketsOptions {
  /** The most buckets at a time. Default: 50,000. */
  readonly maxBuckets?: number
  /** Milliseconds of a clock that never goes back. Default: that of the process. */
  readonly now?: () => number
}

/**
 * How much is missing in a bucket at a time: whole numbers, so that nothing is lost in rounding. A token is as many units
 * as a period has milliseconds, and so as many flow in with each millisecond as the rate says.
 */
interface Bucket {
  missing: number
  atMs: number
}

/** The longest key that stands as it is. A subject is as long as its issuer likes, and there may be 50,000 of them. */
const maxKeyChars = 64

/**
 * Buckets of tokens by key: `burst` in each at first, and `rate` flow in each `perMs`, up to `burst`. A key never gets more
 * than `burst` and what flowed in meanwhile. Buckets are filled when they are looked at, so that there is no timer.
 *
 * The table is bounded, and so somebody with very many keys can have buckets of others forgotten. A full bucket is like
 * none. What is missing in others is kept in a {@link SpentSketch}, so that nobody gets a fresh start by it. The price:
 * while such a flood lasts, a new key may share the places of keys that have used up theirs. It then begins with less
 * than a full bucket, for `burst` × `perMs` / `rate` milliseconds at most.
 */
export class TokenBuckets {
  readonly burst: number
  readonly #rate: number
  readonly #perMs: number
  readonly #now: () => number
  readonly #halfSize: number
  /** The buckets that were used since the last change of tables, and those that were used before. */
  #recent = new Map<string, Bucket>()
  #older = new Map<string, Bucket>()
  #forgotten: SpentSketch | undefined

  constructor({ rate, perMs = 1_000, burst = rate }: RateOptions, options: TokenBucketsOptions = {}) {
    const { maxBuckets = 50_000, now = () => performance.now() } = options
    this.burst = burst
    this.#rate = rate
    this.#perMs = perMs
    // Whole milliseconds.
    this.#now = () => Math.floor(now())
    this.#halfSize = Math.max(1, Math.floor(maxBuckets / 2))
  }

  /** The number of buckets that are kept. */
  get size(): number {
    return this.#recent.size + this.#older.size
  }

  /** Takes from the bucket of a key. A refusal takes nothing. */
  take(key: string, cost = 1): Take {
    const short = shorten(key)
    const now = this.#now()
    const missing = this.#missingAt(short, now)
    const after = missing + cost * this.#perMs
    if (after > this.#most) return this.#describe(missing, cost)
    this.#keep(short, { missing: after, atMs: now })
    return this.#describe(after, 0)
  }

  /** Returns what {@link take} would say, but for the number that is left, which is that of now. Takes nothing. */
  look(key: string, cost = 1): Take {
    return this.#describe(this.#missingAt(shorten(key), this.#now()), cost)
  }

  /** Puts back what was taken from the bucket of a key, and says what there is now. */
  giveBack(key: string, cost = 1): Take {
    const short = shorten(key)
    const now = this.#now()
    const missing = Math.max(0, this.#missingAt(short, now) - cost * this.#perMs)
    this.#keep(short, { missing, atMs: now })
    return this.#describe(missing, 0)
  }

  get #most(): number {
    return this.burst * this.#perMs
  }

  #missingAt(key: string, now: number): number {
    const bucket = this.#recent.get(key) ?? this.#older.get(key)
    if (bucket !== undefined) return Math.max(0, bucket.missing - Math.max(0, now - bucket.atMs) * this.#rate)
    const untilMs = this.#forgotten?.untilMs(key) ?? 0
    return Math.min(this.#most, Math.max(0, untilMs - now) * this.#rate)
  }

  #keep(key: string, bucket: Bucket): void {
    if (this.#recent.size >= this.#halfSize && !this.#recent.has(key)) this.#forget(bucket.atMs)
    this.#older.delete(key)
    this.#recent.set(key, bucket)
  }

  /** Forgets the buckets that were not used for longest: half of them, since finding the one costs more. */
  #forget(now: number): void {
    for (const [key, { missing, atMs }] of this.#older) {
      const untilMs = atMs + Math.ceil(missing / this.#rate)
      if (untilMs <= now) continue
      this.#forgotten ??= new SpentSketch()
      this.#forgotten.add(key, untilMs)
    }
    this.#older = this.#recent
    this.#recent = new Map()
  }

  #describe(missing: number, cost: number): Take {
    const remaining = Math.floor((this.#most - missing) / this.#perMs)
    const lacking = missing + cost * this.#perMs - this.#most
    // A full bucket gets its next token once one was taken.
    const untilNext = missing === 0 ? this.#perMs : missing + (remaining + 1) * this.#perMs - this.#most
    return {
      allowed: lacking <= 0,
      remaining,
      resetSeconds: this.#seconds(untilNext),
      retryAfterSeconds: cost > this.burst ? Infinity : lacking <= 0 ? 0 : this.#seconds(lacking),
    }
  }

  #seconds(units: number): number {
    return Math.ceil(units / this.#rate / 1_000)
  }
}

function shorten(key: string): string {
  return key.length <= maxKeyChars ? key : createHash('sha256').update(key).digest('base64')
}
