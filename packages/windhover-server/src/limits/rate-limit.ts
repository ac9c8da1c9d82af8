import type { RateOptions } from '../options/access-options.ts'
import { type Take, TokenBuckets } from './token-buckets.ts'

/** What a caller is counted by. */
export type RateScope = 'key' | 'subject' | 'address'

/** Finds the rate that an API key has of its own, by its id; `undefined` if it has none. */
export type KeyRate = (id: string) => RateOptions | undefined

/** What one limit is made of. */
export interface RateLimitOptions {
  /** What is limited, as headers name it: `publish`. */
  readonly name: string
  /** The rates by what callers are counted by. */
  readonly rates: Readonly<Partial<Record<RateScope, RateOptions | undefined>>>
  /** Finds the rate that a key has of its own, which holds for it in place of that of all keys. Default: none has one. */
  readonly keyRate?: KeyRate | undefined
  /** Milliseconds of a clock that never goes back. Default: that of the process. */
  readonly now?: (() => number) | undefined
}

/** What one policy allows a caller from now on. */
export interface PolicyState {
  /** `publish`, and `publish-key` if there are several of it. */
  readonly name: string
  /** The rate as it was set. */
  readonly rate: Required<RateOptions>
  readonly allowed: boolean
  readonly remaining: number
  /** The time within which no more than these are allowed, in whole seconds. */
  readonly resetSeconds: number
}

/** Whether a caller may go on. */
export interface RateJudgement {
  readonly allowed: boolean
  /** Of each policy that holds for the caller; none if none does. */
  readonly policies: readonly PolicyState[]
  /** When the same is allowed, in whole seconds: 0 for now, Infinity for never. */
  readonly retryAfterSeconds: number
  /** One sentence about a refusal. */
  readonly detail?: string
}

interface Policy {
  readonly name: string
  readonly scope: RateScope
  /** Finds the rate of a caller, and the buckets of all who have the same; `undefined` if it has none. */
  readonly find: (key: string) => Rated | undefined
}

interface Rated {
  readonly rate: Required<RateOptions>
  readonly buckets: TokenBuckets
}

const scopes: readonly RateScope[] = ['key', 'subject', 'address']

/** Limits one act by what is known of the caller. The strictest of its rates decides, and a refusal takes from none. */
export class RateLimit {
  readonly #policies: readonly Policy[]

  constructor({ name, rates, keyRate, now }: RateLimitOptions) {
    const given = scopes.filter((scope) => rates[scope] !== undefined)
    const policed = scopes.filter((scope) => given.includes(scope) || (scope === 'key' && keyRate !== undefined))
    this.#policies = policed.map((scope) => ({
      // By what is configured rather than by what is known of a caller, so that a name stays what it is.
      name: policed.length === 1 || (given.length === 1 && given[0] === scope) ? name : `${name}-${scope}`,
      scope,
      find: createFinder(rates[scope], scope === 'key' ? keyRate : undefined, now),
    }))
  }

  /** Takes from all buckets of a caller, or from none. */
  take(keys: Readonly<Partial<Record<RateScope, string | undefined>>>, cost = 1): RateJudgement {
    const looked = this.#judge(keys, cost, (buckets, key) => buckets.look(key, cost))
    return looked.allowed ? this.#judge(keys, cost, (buckets, key) => buckets.take(key, cost)) : looked
  }

  /** Returns what {@link take} would say. Takes nothing. */
  look(keys: Readonly<Partial<Record<RateScope, string | undefined>>>): RateJudgement {
    return this.#judge(keys, 1, (buckets, key) => buckets.look(key, 1))
  }

  /** Takes one from each bucket that has one, since what has happened has happened for all. */
  count(keys: Readonly<Partial<Record<RateScope, string | undefined>>>): void {
    this.#judge(keys, 1, (buckets, key) => buckets.take(key, 1))
  }

  /** Puts back one into each bucket that {@link take} took one from. */
  giveBack(keys: Readonly<Partial<Record<RateScope, string | undefined>>>): void {
    this.#judge(keys, 1, (buckets, key) => buckets.giveBack(key, 1))
  }

  #judge(
    keys: Readonly<Partial<Record<RateScope, string | undefined>>>,
    cost: number,
    ask: (buckets: TokenBuckets, key: string) => Take,
  ): RateJudgement {
    const policies: PolicyState[] = []
    let refused: { readonly take: Take; readonly policy: PolicyState } | undefined
    for (const policy of this.#policies) {
      const key = keys[policy.scope]
      const rated = key === undefined ? undefined : policy.find(key)
      if (key === undefined || rated === undefined) continue
      const take = ask(rated.buckets, key)
      const { allowed, remaining, resetSeconds } = take
      const state = { name: policy.name, rate: rated.rate, allowed, remaining, resetSeconds }
      policies.push(state)
      if (!allowed && take.retryAfterSeconds > (refused?.take.retryAfterSeconds ?? 0)) refused = { take, policy: state }
    }
    if (refused === undefined) return { allowed: true, policies, retryAfterSeconds: 0 }
    const { retryAfterSeconds } = refused.take
    const detail = describeRefusal(refused.policy, cost, retryAfterSeconds)
    return { allowed: false, policies, retryAfterSeconds, detail }
  }
}

/**
 * Creates the function that finds the rate of a caller. Callers with equal rates share a table of buckets, so that there are as many
 * tables as different rates, and a rate that changes begins with full buckets.
 */
function createFinder(
  all: RateOptions | undefined,
  own: KeyRate | undefined,
  now: (() => number) | undefined,
): Policy['find'] {
  const common = all && toRated(all, now)
  if (own === undefined) return () => common
  const tables = new Map<string, Rated>()
  return (key) => {
    const options = own(key)
    if (options === undefined) return common
    const { rate, perMs, burst } = options
    const name = `${rate} ${perMs} ${burst}`
    let found = tables.get(name)
    if (found === undefined) {
      found = toRated(options, now)
      tables.set(name, found)
    }
    return found
  }
}

function toRated({ rate, perMs = 1_000, burst = rate }: RateOptions, now: (() => number) | undefined): Rated {
  const full = { rate, perMs, burst }
  return { rate: full, buckets: new TokenBuckets(full, now === undefined ? {} : { now }) }
}

function describeRefusal(
  { name, rate: { rate, perMs, burst } }: PolicyState,
  cost: number,
  retrySeconds: number,
): string {
  if (cost > burst) return `${name}: ${cost} at once are more than the ${burst} that may come at once; send fewer`
  const time = perMs % 1_000 === 0 ? `${perMs / 1_000} s` : `${perMs} ms`
  const atOnce = burst === rate ? '' : `, ${burst} at once`
  return `${name}: more than ${rate} in ${time}${atOnce}; try again in ${retrySeconds} s`
}
