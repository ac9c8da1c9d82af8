import { WindhoverError } from 'windhover'

import { isObject } from '../options/is-object.ts'
import { type BatchLine, countMessages } from './read-batch.ts'

/** The longest key of a message, in characters. */
const maxKeyLength = 128

/**
 * Refuses a key of the header that has no room for what is put behind it. Each event that has no key of its own adds a slash and
 * its index. With `channels`, each message adds another slash and the index of its channel.
 *
 * @throws WindhoverError `invalid_request` that names the header and how long it may be.
 */
export function checkKeyRoom(headerKey: string | undefined, lines: readonly BatchLine[]): void {
  if (headerKey === undefined) return
  const room = lines.reduce(
    (least, line, index) => Math.min(least, maxKeyLength - lengthBehind(line, index)),
    maxKeyLength,
  )
  if (headerKey.length <= room) return
  const why = 'as the index of each event is put behind it, and that of each of its channels'
  throw new WindhoverError(
    'invalid_request',
    `Idempotency-Key must have at most ${room} characters with this batch of ${lines.length}, ${why}`,
  )
}

function lengthBehind(line: BatchLine, index: number): number {
  if (line instanceof WindhoverError || !isObject(line.value) || line.value['idempotencyKey'] !== undefined) return 0
  const ofChannel = 'channels' in line.value ? `/${countMessages(line) - 1}`.length : 0
  return `/${index}`.length + ofChannel
}
