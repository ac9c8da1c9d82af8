import type { ItemDraft } from '../catalog/draft-item.ts'
import { WindhoverError } from '../errors.ts'
import type { AppendOptions, Log } from '../log/log.ts'
import type { MessageDraft } from '../message.ts'
import type { Idempotency, Stored } from '../store/store.ts'
import { toBytes } from '../wire/chunk.ts'
import { keyMismatch } from './key-mismatch.ts'

/** No two messages are found that have the same, and a kept message costs half of what all of SHA-256 would. */
const fingerprintBytes = 16

/**
 * Appends a message under the idempotency key of its publish, unless it was appended before under the same key.
 *
 * @throws WindhoverError `idempotency_mismatch` if another message was; `invalid_option` if the log keeps no keys;
 *   others as `append` of the log does.
 */
export async function appendOnce(log: Log, item: ItemDraft, waits: AppendOptions): Promise<Stored> {
  requireKeys(log)
  const { draft } = item
  const idempotency = await toIdempotency(item)
  const stored = await log.appendOnce!(draft, idempotency, waits)
  if (!stored.isDuplicate || stored.fingerprint === idempotency.fingerprint) return stored
  throw keyMismatch()
}

/** @throws WindhoverError `invalid_option` if a log keeps no keys. */
export function requireKeys(log: Log): void {
  if (log.appendOnce !== undefined) return
  const fault = 'is not possible: the log of this hub keeps none'
  throw new WindhoverError('invalid_option', `idempotencyKey ${fault}`, {
    issues: [{ path: ['idempotencyKey'], message: fault }],
  })
}

/** Names the publish of a message by its key, which the options have. */
export async function toIdempotency({ draft, options, given = draft.data }: ItemDraft): Promise<Idempotency> {
  const { idempotencyKey: key = '', idempotencyScope: scope = '' } = options
  return { key, scope, fingerprint: await fingerprintOf({ ...draft, data: given }) }
}

/** The first bytes of SHA-256, as hexadecimal digits, over all that the publisher of a message gave. */
async function fingerprintOf({ channel, event, data, id, key, retryMs }: MessageDraft): Promise<string> {
  const bytes = toBytes(JSON.stringify([channel, event, data, id ?? null, key ?? null, retryMs ?? null]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, fingerprintBytes)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
