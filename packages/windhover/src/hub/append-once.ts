import type { PublishOptions } from '../catalog/draft-message.ts'
import { WindhoverError } from '../errors.ts'
import type { AppendOptions, Log } from '../log/log.ts'
import type { MessageDraft } from '../message.ts'
import type { Stored } from '../store/store.ts'
import { toBytes } from '../wire/chunk.ts'

/** No two messages are found that have the same, and a kept message costs half of what all of SHA-256 would. */
const fingerprintBytes = 16

/**
 * Appends a message under the idempotency key of its publish, unless it was appended before under the same key.
 *
 * @throws WindhoverError `idempotency_mismatch` if another message was; `invalid_option` if the log keeps no keys;
 *   others as `append` of the log does.
 */
export async function appendOnce(
  log: Log,
  draft: MessageDraft,
  { idempotencyKey: key = '', idempotencyScope: scope = '' }: PublishOptions,
  options: AppendOptions,
): Promise<Stored> {
  if (log.appendOnce === undefined) throw keyError('invalid_option', 'is not possible: the log of this hub keeps none')
  const fingerprint = await fingerprintOf(draft)
  const stored = await log.appendOnce(draft, { key, scope, fingerprint }, options)
  if (!stored.isDuplicate || stored.fingerprint === fingerprint) return stored
  throw keyError(
    'idempotency_mismatch',
    'was used for another message; send that one again, or take a new key for each new message',
  )
}

/** The first bytes of SHA-256, as hexadecimal digits, over all that the publisher of a message gave. */
async function fingerprintOf({ channel, event, data, id, key, retryMs }: MessageDraft): Promise<string> {
  const bytes = toBytes(JSON.stringify([channel, event, data, id ?? null, key ?? null, retryMs ?? null]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, fingerprintBytes)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function keyError(code: 'invalid_option' | 'idempotency_mismatch', fault: string): WindhoverError {
  return new WindhoverError(code, `idempotencyKey ${fault}`, { issues: [{ path: ['idempotencyKey'], message: fault }] })
}
