import { toLimitedAddress } from 'windhover/adapter'

import type { LimitOptions, RateOptions } from '../options/access-options.ts'
import { type KeyRate, RateLimit, type RateJudgement, type RateLimitOptions } from './rate-limit.ts'

/** Who asks, as far as it is known. */
export interface Caller {
  /** The id of its API key. */
  readonly key?: string | undefined
  /** The subject of its identity. */
  readonly subject?: string | undefined
  /** Its IP address. */
  readonly address?: string | undefined
}

/** What is limited: publishes, connections to streams, tickets, and credentials that were wrong. */
export type LimitName = 'publish' | 'connect' | 'tickets' | 'logins'

/** Whose credential was refused, as far as it said. */
export interface FailedLogin {
  readonly keyId?: string | undefined
  readonly subject?: string | undefined
  readonly address?: string | undefined
}

/**
 * The limits of a server. What is not limited is `undefined`, so that it costs nothing. Loopback addresses have no limit,
 * since a proxy for everyone may be there; an IPv6 address counts for its /64 network.
 */
export interface RateLimits {
  /** Judges a publish, or a batch of as many messages as the cost says. A cost of 0 takes nothing, and asks for one. */
  readonly publish: ((caller: Caller, cost?: number) => RateJudgement) | undefined
  /** Judges a connection to a stream, before it is known who asks. */
  readonly connectFromAddress: ((address: string | undefined) => RateJudgement) | undefined
  /** Judges a connection to a stream, once it is known who asks. */
  readonly connectAs: ((subject: string | undefined) => RateJudgement) | undefined
  /** Judges the request for a ticket. */
  readonly ticket: ((caller: Caller) => RateJudgement) | undefined
  /** Counts a credential that was refused, for the key or subject that it named and for the address that it came from. */
  readonly failedLogin: (login: FailedLogin) => void
  /** Whether one was counted yet; until then nobody is locked out. */
  readonly hasFailedLogins: boolean
  /** Judges a try to log in to the console, which counts until it is found right. */
  readonly login: (address: string | undefined) => RateJudgement
  /** Counts a try to log in no more, since it was right. */
  readonly rightLogin: (address: string | undefined) => void
  /**
   * Returns why no credential is looked at any more; `undefined` if one is. Ids of keys and subjects are no secrets: whoever
   * knows one can have it locked out. So ask about them only for a credential that was refused.
   */
  readonly isLockedOut: (login: FailedLogin) => RateJudgement | undefined
}

/** The failed logins that are allowed by default. */
const defaultFailedLogins: RateOptions = { rate: 20, perMs: 60_000 }

/** The tries to log in to the console that are allowed, of a page that people see. */
const logins: RateOptions = { rate: 5, perMs: 60_000 }

/** What limits know beside their options. */
export interface RateLimitsContext {
  /** Finds the rate of publishes that a key has of its own. Default: no key has one. */
  readonly keyRate?: KeyRate | undefined
  /** Milliseconds of a clock that never goes back. Default: that of the process. */
  readonly now?: (() => number) | undefined
  /** Called for each request that is over a rate. Default: nobody counts them. */
  readonly onLimited?: ((name: LimitName) => void) | undefined
  /** The limits before these: what has the same rates goes on with what was counted. Default: there were none. */
  readonly before?: RateLimits | undefined
}

/** What is counted under each rate, of limits that were made here. */
const counting = new WeakMap<RateLimits, ReadonlyMap<string, RateLimit>>()

/** Creates the limits of a server. */
export function createRateLimits(
  limits: LimitOptions = {},
  { keyRate, now, onLimited, before }: RateLimitsContext = {},
): RateLimits {
  const { publish, connect, tickets, failedLogins = defaultFailedLogins } = limits
  const known = before === undefined ? undefined : counting.get(before)
  const made = new Map<string, RateLimit>()
  const make = (name: LimitName, rates: RateLimitOptions['rates'], ofKeys?: KeyRate): RateLimit => {
    const key = JSON.stringify([name, rates, ofKeys !== undefined])
    const limit = known?.get(key) ?? new RateLimit({ name, rates, keyRate: ofKeys, now })
    made.set(key, limit)
    return limit
  }
  const create = (name: LimitName, rates: RateLimitOptions['rates'], ofKeys?: KeyRate): RateLimit | undefined =>
    ofKeys === undefined && Object.values(rates).every((rate) => rate === undefined)
      ? undefined
      : make(name, rates, ofKeys)
  const publishRates = { key: publish?.perKey, subject: publish?.perSubject, address: publish?.perAddress }
  const publishes = create('publish', publishRates, keyRate)
  const fromAddress = create('connect', { address: connect?.perAddress })
  const asSubject = create('connect', { subject: connect?.perSubject })
  const ticketed = create('tickets', { subject: tickets?.perSubject, address: tickets?.perAddress })
  const failed = make('logins', { key: failedLogins, subject: failedLogins, address: failedLogins })
  const tried = make('logins', { address: logins })
  let hasFailedLogins = before?.hasFailedLogins === true
  const note = (name: LimitName, judged: RateJudgement): RateJudgement => {
    if (!judged.allowed) onLimited?.(name)
    return judged
  }
  const limitsNow: RateLimits = {
    publish:
      publishes &&
      ((caller, cost) => {
        const keys = toKeys(caller)
        return note('publish', cost === 0 ? publishes.look(keys) : publishes.take(keys, cost))
      }),
    connectFromAddress: fromAddress && ((address) => note('connect', fromAddress.take(toKeys({ address })))),
    connectAs: asSubject && ((subject) => note('connect', asSubject.take({ subject }))),
    ticket: ticketed && ((caller) => note('tickets', ticketed.take(toKeys(caller)))),
    failedLogin({ keyId, subject, address }) {
      hasFailedLogins = true
      failed.count(toKeys({ key: keyId, subject, address }))
    },
    get hasFailedLogins() {
      return hasFailedLogins
    },
    login: (address) => note('logins', tried.take(toKeys({ address }))),
    rightLogin: (address) => tried.giveBack(toKeys({ address })),
    isLockedOut({ keyId, subject, address }) {
      const judgement = failed.look(toKeys({ key: keyId, subject, address }))
      return judgement.allowed ? undefined : note('logins', judgement)
    },
  }
  counting.set(limitsNow, made)
  return limitsNow
}

function toKeys({ key, subject, address }: Caller): Caller {
  return { key, subject, address: address === undefined ? undefined : toLimitedAddress(address) }
}
