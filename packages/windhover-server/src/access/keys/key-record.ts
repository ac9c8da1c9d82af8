import type { Act } from 'windhover'
import { findGrantsFault } from 'windhover/adapter'

import type { RateOptions } from '../../options/access-options.ts'

/** What a keys file holds of a key: all but the key. */
export interface KeyRecord {
  readonly id: string
  /** Whom it was given to; the subject of who shows it. */
  readonly name: string
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string
  readonly allow: readonly Act[]
  /** Default: every channel. */
  readonly channels?: readonly string[]
  /** Default: all events. */
  readonly events?: readonly string[]
  /** A moment as ISO 8601. Default: it does not end. */
  readonly expiresAt?: string
  /** A moment as ISO 8601. */
  readonly createdAt: string
  /** How often it may publish, in place of what all keys may. */
  readonly rate?: RateOptions
}

const fields: Readonly<Record<keyof KeyRecord, true>> = {
  id: true,
  name: true,
  hash: true,
  allow: true,
  channels: true,
  events: true,
  expiresAt: true,
  createdAt: true,
  rate: true,
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/

// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

/** Finds the first fault of a record, as a sentence that says what would be right; `undefined` for a good one. */
export function findKeyFault(record: unknown): string | undefined {
  if (!isPlainObject(record)) return 'expected an object with id, name, hash, allow and createdAt'
  const unknown = Object.keys(record).find((name) => !Object.hasOwn(fields, name))
  // A field that is not understood could be meant to allow less.
  if (unknown !== undefined) return `${unknown} is not known (there are ${Object.keys(fields).join(', ')})`
  const { id, name, hash, allow, channels, events, expiresAt, createdAt, rate } = record
  if (typeof id !== 'string' || !/^[0-9A-Za-z]{1,32}$/.test(id)) return 'id: expected 1 to 32 letters and digits'
  if (!isKeyName(name)) return 'name: expected 1 to 128 characters without control characters'
  if (typeof hash !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(hash)) {
    return 'hash: expected sha256: and 64 hexadecimal digits'
  }
  if (!isMoment(createdAt)) return 'createdAt: expected a moment such as 2026-01-31T12:00:00Z'
  if (expiresAt !== undefined && !isMoment(expiresAt)) {
    return 'expiresAt: expected a moment such as 2026-01-31T12:00:00Z; leave it out for a key that does not end'
  }
  return findGrantFault({ allow, channels, events }) ?? findRateFault(rate)
}

/** Finds the fault of what a key allows; `undefined` if there is none. */
export function findGrantFault(grant: Readonly<Record<'allow' | 'channels' | 'events', unknown>>): string | undefined {
  return findGrantsFault([grant], '')?.replace('[0].', '')
}

/** Returns whether a text can be the name of a key. */
export function isKeyName(name: unknown): name is string {
  return typeof name === 'string' && name.length > 0 && name.length <= 128 && !controlCharacter.test(name)
}

/** Reads the hash of a record as bytes. */
export function readHash({ hash }: KeyRecord): Buffer {
  return Buffer.from(hash.slice('sha256:'.length), 'hex')
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value))
}

function findRateFault(rate: unknown): string | undefined {
  if (rate === undefined) return undefined
  if (!isPlainObject(rate)) return 'rate: expected an object such as { "rate": 10, "perMs": 1000 }'
  const unknown = Object.keys(rate).find((name) => !['rate', 'perMs', 'burst'].includes(name))
  if (unknown !== undefined) return `rate.${unknown} is not known (there are rate, perMs, burst)`
  const faulty = (['rate', 'perMs', 'burst'] as const).find((name) => {
    const value = rate[name]
    return value === undefined ? name === 'rate' : typeof value !== 'number' || !(value >= 1 && value < Infinity)
  })
  return faulty && `rate.${faulty}: expected a number, 1 or more`
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
