import { timingSafeEqual } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import type { AccessRefusal, Grant, Identity } from 'windhover'
import { expired } from 'windhover/adapter'

import type { RateOptions } from '../../options/access-options.ts'
import type { CredentialBase } from '../credential-base.ts'
import { type CredentialOrigin, noteOrigin } from '../credential-origin.ts'
import { invalidToken } from '../refusals.ts'
import { hashKey, keyIdOf } from './api-key.ts'
import { type KeyRecord, readHash } from './key-record.ts'

interface HeldKey {
  readonly record: KeyRecord
  readonly origin: CredentialOrigin
  readonly hash: Buffer
  readonly identity: Identity
  readonly rate: RateOptions | undefined
}

/** Compared with when there is no key of an id, so that a guess of ids learns nothing from the time it takes. */
const nobody = Buffer.alloc(32)

/** A key that is taken no more, or otherwise than before. */
export interface ChangedKey {
  readonly record: KeyRecord
  readonly origin: CredentialOrigin
  /** The key as it is now; `undefined` if there is none with this secret. */
  readonly now: Identity | undefined
}

/** The keys that are taken. What it returns for a key is one object as long as the key does not change. */
export class KeyRing {
  readonly #keys: ReadonlyMap<string, HeldKey>

  /** @param before - a ring whose keys go on as they are where they have not changed. Default: there was none. */
  constructor(keys: readonly KeyRecord[], before?: KeyRing) {
    this.#keys = hold(keys, before === undefined ? new Map() : before.#keys)
  }

  /** Lists the keys of this ring that another does not have, or has otherwise. */
  listChanges(next: KeyRing | undefined): ChangedKey[] {
    const held = next === undefined ? new Map<string, HeldKey>() : next.#keys
    return [...this.#keys.values()].flatMap(({ record, origin, hash }) => {
      const key = held.get(record.id)
      if (key?.origin === origin) return []
      return [{ record, origin, now: key?.hash.equals(hash) === true ? key.identity : undefined }]
    })
  }

  /** Whether another ring has the same keys, with the same rates. */
  isSame(other: KeyRing | undefined): boolean {
    if (other === undefined || this.#keys.size !== other.#keys.size) return false
    return [...this.#keys].every(([id, key]) => other.#keys.get(id) === key)
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

  /** Returns what the credential of a key rests on, by its id; `undefined` if there is no such key. */
  baseOf(id: string): CredentialBase | undefined {
    const key = this.#keys.get(id)
    return key && { print: key.record.hash, origin: key.origin, identity: key.identity }
  }

  /** Lists the records of all keys. */
  records(): readonly KeyRecord[] {
    return Array.from(this.#keys.values(), ({ record }) => record)
  }

  /** How many keys there are. */
  get size(): number {
    return this.#keys.size
  }

  /** How many of them have ended. */
  get expired(): number {
    const nowMs = Date.now()
    return [...this.#keys.values()].filter(({ identity }) => (identity.expiresAtMs ?? Infinity) <= nowMs).length
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

function hold(keys: readonly KeyRecord[], before: ReadonlyMap<string, HeldKey>): ReadonlyMap<string, HeldKey> {
  return new Map(keys.map((key) => [key.id, holdOne(key, before.get(key.id))]))
}

/** A key that has another rate, and is the same otherwise, goes on with the identity that it had. */
function holdOne(record: KeyRecord, before: HeldKey | undefined): HeldKey {
  const { rate, ...rest } = record
  if (before !== undefined) {
    const { rate: rateBefore, ...restBefore } = before.record
    if (isDeepStrictEqual(rest, restBefore)) {
      return isDeepStrictEqual(rate, rateBefore) ? before : { ...before, record, rate }
    }
  }
  const origin = { name: `key:${record.id}` }
  return { record, origin, hash: readHash(record), identity: noteOrigin(identify(record), origin), rate }
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
