import { timingSafeEqual } from 'node:crypto'

import type { AccessRefusal, Grant, Identity } from 'windhover'
import { expired } from 'windhover/adapter'

import type { RateOptions } from '../../options/access-options.ts'
import { invalidToken } from '../refusals.ts'
import { hashKey, keyIdOf } from './api-key.ts'
import { type KeyRecord, readHash } from './key-record.ts'

interface HeldKey {
  readonly hash: Buffer
  readonly identity: Identity
  readonly rate: RateOptions | undefined
}

/** Compared with when there is no key of an id, so that a guess of ids learns nothing from the time it takes. */
const nobody = Buffer.alloc(32)

/** The keys that are taken. What it returns for a key is one object as long as the key does not change. */
export class KeyRing {
  #keys: ReadonlyMap<string, HeldKey>

  constructor(keys: readonly KeyRecord[]) {
    this.#keys = hold(keys)
  }

  /** Takes these keys in place of those before, all at once. */
  replace(keys: readonly KeyRecord[]): void {
    this.#keys = hold(keys)
  }

  /** Finds out whose key a credential is. */
  find(credential: string): Identity | AccessRefusal {
    const id = keyIdOf(credential)
    if (id === undefined) return invalidToken
    const key = this.#keys.get(id)
    const isRight = timingSafeEqual(hashKey(credential), key?.hash ?? nobody)
    if (key === undefined || !isRight) return invalidToken
    const { expiresAtMs = Infinity } = key.identity
    return expiresAtMs <= Date.now() ? expired : key.identity
  }

  /** Whether a key has a rate of its own. */
  get hasRates(): boolean {
    return [...this.#keys.values()].some(({ rate }) => rate !== undefined)
  }

  /** Returns the rate that a key has of its own; `undefined` if it has none. */
  rateOf(id: string): RateOptions | undefined {
    return this.#keys.get(id)?.rate
  }
}

function hold(keys: readonly KeyRecord[]): ReadonlyMap<string, HeldKey> {
  return new Map(keys.map((key) => [key.id, { hash: readHash(key), identity: identify(key), rate: key.rate }]))
}

function identify({ id, name, allow, channels, events, expiresAt, createdAt }: KeyRecord): Identity {
  // One list for the life of the key: what it allows is worked out once.
  const grants: readonly Grant[] = Object.freeze([Object.freeze({ allow, channels, events })])
  return Object.freeze({
    subject: name,
    via: 'key',
    tokenId: id,
    issuedAtMs: Date.parse(createdAt),
    expiresAtMs: expiresAt === undefined ? undefined : Date.parse(expiresAt),
    grants,
  })
}
