import { WindhoverError } from '../errors.ts'
import type { MessageDraft } from '../message.ts'
import { findChannelReservation, findIdFault, findNameFault } from '../names.ts'
import { draftMessage, type PublishOptions, type PublishRules } from './draft-message.ts'
import { textGiven } from './text-given.ts'

/** A message of an event that goes to one or several channels, with what it is published by. */
export interface ItemDraft {
  readonly draft: MessageDraft
  readonly options: PublishOptions
  /** The text of its data as it was given, if it has an idempotency key. */
  readonly given?: string | undefined
}

/** One event of several, as it was given. */
export interface GivenItem extends PublishOptions {
  readonly event: string
  readonly data?: unknown
  readonly channels?: readonly string[]
}

/**
 * Drafts the messages of one event of several: one for each of its channels. The data is validated once.
 *
 * @throws WindhoverError as `draftMessage` does; its `channels` are a list of different channels, at least one, in place of
 *   `channel`.
 */
export function draftItem(
  { event, data, channels, ...options }: GivenItem,
  rules: PublishRules,
): readonly ItemDraft[] | Promise<readonly ItemDraft[]> {
  // Before anybody waits for a schema, as the data may be changed meanwhile.
  const given = options.idempotencyKey === undefined ? undefined : textGiven(data)
  if (channels === undefined) {
    return use(draftMessage(event, data, options, rules), (draft) => [{ draft, options, given }])
  }
  checkChannels(channels, options.channel)
  const keys = channels.map((_, index) => keyOf(options.idempotencyKey, index))
  return use(draftMessage(event, data, options, rules), (draft) =>
    channels.map((channel, index) => ({
      draft: { ...draft, channel },
      options: { ...options, ...keys[index] },
      given,
    })),
  )
}

function use<Result>(
  draft: MessageDraft | Promise<MessageDraft>,
  toResult: (draft: MessageDraft) => Result,
): Result | Promise<Result> {
  return draft instanceof Promise ? draft.then(toResult) : toResult(draft)
}

function checkChannels(channels: unknown, channel: unknown): void {
  if (!Array.isArray(channels) || channels.length === 0)
    throw refuse('invalid_option', [], 'must be a list of channels')
  if (channel !== undefined) throw refuse('invalid_option', [], 'and channel cannot be used together')
  const seen = new Set<unknown>()
  for (const [index, name] of (channels as readonly string[]).entries()) {
    const fault = findNameFault(name)
    if (fault !== undefined) throw refuse('invalid_name', [index], fault)
    const reservation = findChannelReservation(name)
    if (reservation !== undefined) throw refuse('reserved_name', [index], reservation)
    if (seen.has(name)) throw refuse('invalid_option', [index], 'stands in the list twice')
    seen.add(name)
  }
}

/** Each message has a key of its own. */
function keyOf(given: string | undefined, index: number): Pick<PublishOptions, 'idempotencyKey'> {
  if (given === undefined) return {}
  const idempotencyKey = `${given}/${index}`
  // What is wrong with the key itself is told later.
  if (findIdFault(given) !== undefined || findIdFault(idempotencyKey) === undefined) return { idempotencyKey }
  const fault = `must have room for "/${index}" behind it, by which each channel has a key of its own, in 128 characters`
  throw new WindhoverError('invalid_id', `idempotencyKey ${fault}`, {
    issues: [{ path: ['idempotencyKey'], message: fault }],
  })
}

function refuse(code: WindhoverError['code'], place: readonly number[], message: string): WindhoverError {
  const where = ['channels', ...place]
  return new WindhoverError(code, `${where.join('.')} ${message}`, { issues: [{ path: where, message }] })
}
