import type { RateOptions } from '../options/access-options.ts'
import { type Take, TokenBuckets } from './token-buckets.ts'

/** What a caller is counted by. */
export type RateScope = 'key' | 'subject' | 'address'

/** What one limit is made of. */
export interface RateLimitOptions {
  /** What is limited, as headers name it: `publish`. */
  readonly name: string
  /** The rates by what callers are counted by. */
  readonly rates: Readonly<Partial<Record<RateScope, RateOptions | undefined>>>
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
  readonly rate: Required<RateOptions>
  readonly buckets: TokenBuckets
}

const scopes: readonly RateScope[] = ['key', 'subject', 'address']

/** Limits one act by what is known of the caller. The strictest of its rates decides, and a refusal takes from none. */
export class RateLimit {
  readonly #policies: readonly Policy[]

  constructor({ name, rates, now }: RateLimitOptions) {
    const given = scopes.flatMap((scope) => (rates[scope] === undefined ? [] : [{ scope, rate: rates[scope] }]))
    this.#policies = given.map(({ scope, rate: { rate, perMs = 1_000, burst = rate } }) => ({
      // By what is configured rather than by what is known of a caller, so that a name stays what it is.
      name: given.length === 1 ? name : `${name}-${scope}`,
      scope,
      rate: { rate, perMs, burst },
      buckets: new TokenBuckets({ rate, perMs, burst }, now === undefined ? {} : { now }),
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

  #judge(
    keys: Readonly<Partial<Record<RateScope, string | undefined>>>,
    cost: number,
    ask: (buckets: TokenBuckets, key: string) => Take,
  ): RateJudgement {
    const policies: PolicyState[] = []
    let refused: { readonly take: Take; readonly policy: Policy } | undefined
    for (const policy of this.#policies) {
      const key = keys[policy.scope]
      if (key === undefined) continue
      const take = ask(policy.buckets, key)
      const { allowed, remaining, resetSeconds } = take
      policies.push({ name: policy.name, rate: policy.rate, allowed, remaining, resetSeconds })
      if (!allowed && take.retryAfterSeconds > (refused?.take.retryAfterSeconds ?? 0)) refused = { take, policy }
    }
    if (refused === undefined) return { allowed: true, policies, retryAfterSeconds: 0 }
    const { retryAfterSeconds } = refused.take
    const detail = describeRefusal(refused.policy, cost, retryAfterSeconds)
    return { allowed: false, policies, retryAfterSeconds, detail }
  }
}

function describeRefusal({ name, rate: { rate, perMs, burst } }: Policy, cost: number, retrySeconds: number): string {
  if (cost > burst) return `${name}: ${cost} at once are more than the ${burst} that may come at once; send fewer`
  const time = perMs % 1_000 === 0 ? `${perMs / 1_000} s` : `${perMs} ms`
  const atOnce = burst === rate ? '' : `, ${burst} at once`
  return `${name}: more than ${rate} in ${time}${atOnce}; try again in ${retrySeconds} s`
}
