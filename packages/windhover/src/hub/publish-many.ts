import { draftItem, type GivenItem, type ItemDraft } from '../catalog/draft-item.ts'
import { checkTraceparent, type PublishRules } from '../catalog/draft-message.ts'
import { atEvent, gatherFaults } from '../catalog/gather-faults.ts'
import type { Scheduler } from '../connection/scheduler.ts'
import { WindhoverError } from '../errors.ts'
import type { AppendOptions, Log, Mismatch } from '../log/log.ts'
import type { MessageDraft } from '../message.ts'
import { checkOptionNames, checkWholeNumber } from '../options.ts'
import { measureDraft } from '../store/measure-draft.ts'
import type { StoreDraft, Stored } from '../store/store.ts'
import { readTraceparent } from '../traceparent.ts'
import { requireKeys, toIdempotency } from './append-once.ts'
import type { Published } from './publishable.ts'
import { keyMismatch } from './key-mismatch.ts'
import {
  maxBatchBytes,
  maxBatchMessages,
  type PublishedItem,
  type PublishManyOptions,
  type PublishOutcome,
} from './publish-item.ts'
import type { Unanswered } from './unanswered.ts'
import type { Validating } from './validating.ts'

/** The parts of a hub by which several events are published. */
export interface PublishManyHost {
  readonly log: Log
  readonly rules: PublishRules
  readonly scheduler: Scheduler
  readonly validating: Validating
  readonly unanswered: Unanswered
  readonly refuseWhenClosed: () => void
  /** Whether messages keep the `traceparent` of their publish. */
  readonly isTraced: boolean
  /** Counts a message and tells of it, unless it is a duplicate. */
  readonly toPublished: (draft: MessageDraft, stored: Stored) => Published
}

/** The messages of one event, or why it cannot be published. */
type Drafted = readonly ItemDraft[] | WindhoverError

/** Does the work of `hub.publishMany`. */
export async function publishMany(
  items: readonly GivenItem[],
  options: PublishManyOptions,
  host: PublishManyHost,
): Promise<PublishOutcome[]> {
  host.refuseWhenClosed()
  checkOptionNames('publishMany', options, ['atomic', 'maxWaitMs', 'traceparent'])
  checkTraceparent(options.traceparent)
  const { atomic = true } = options
  let maxWaitMs = options.maxWaitMs === undefined ? Infinity : checkWholeNumber('maxWaitMs', options.maxWaitMs)
  const startMs = host.scheduler.now()
  let drafted = draftAll(items, host.rules)
  if (drafted instanceof Promise) {
    drafted = await host.validating.wait(drafted, maxWaitMs)
    host.refuseWhenClosed()
    maxWaitMs = Math.max(0, maxWaitMs - Math.round(host.scheduler.now() - startMs))
  }
  checkCount(drafted)
  checkBytes(drafted)
  let keyed = await addKeys(drafted, host.log)
  if (host.isTraced)
    keyed = keyed.map((item, index) => addTrace(item, items[index]?.traceparent ?? options.traceparent))
  if (atomic) refuseFaults(keyed)
  const waits = maxWaitMs === Infinity ? {} : { maxWaitMs }
  let stored: readonly Stored[] = []
  for (;;) {
    const drafts = keyed.flatMap((item) => (item instanceof WindhoverError ? [] : item))
    if (drafts.length === 0) break
    // oxlint-disable-next-line no-await-in-loop -- the next try is without what was refused
    const answer = await host.unanswered.count(append(host.log, drafts, waits))
    if (!('mismatched' in answer)) {
      stored = answer
      break
    }
    const faults = findItems(keyed, answer.mismatched)
    if (atomic) throw gatherFaults(faults)
    keyed = keyed.map((item, index) => faults.get(index) ?? item)
  }
  const left = stored.values()
  const outcomes = keyed.map((item) => {
    if (item instanceof WindhoverError) return item
    const all = item.map((draft) => ({ draft, stored: left.next().value! }))
    const isOther = all.some(({ draft, stored: { isDuplicate, fingerprint } }) =>
      isDuplicate ? fingerprint !== draft.idempotency!.fingerprint : false,
    )
    const published = all.map((one) => host.toPublished(one.draft, one.stored))
    return isOther ? keyMismatch() : toItem(published)
  })
  // A store compares nothing, so that the rest is stored by then.
  if (atomic) refuseFaults(outcomes, '; the other events are in the log')
  return outcomes.map((outcome, index) => (outcome instanceof WindhoverError ? atEvent(index, outcome) : outcome))
}

/** Drafts all in this turn if their schemas do. */
function draftAll(items: readonly GivenItem[], rules: PublishRules): readonly Drafted[] | Promise<readonly Drafted[]> {
  const all = items.map((item) => {
    try {
      const drafted = draftItem(item, rules)
      return drafted instanceof Promise ? drafted.catch(asFault) : drafted
    } catch (error) {
      return asFault(error)
    }
  })
  return all.some((one) => one instanceof Promise)
    ? Promise.all(all.map(async (one) => one))
    : (all as readonly Drafted[])
}

/** A schema that throws is no fault of the data. */
function asFault(error: unknown): WindhoverError {
  if (error instanceof WindhoverError) return error
  throw error
}

function checkCount(drafted: readonly Drafted[]): void {
  const count = drafted.reduce((sum, item) => sum + (item instanceof WindhoverError ? 1 : item.length), 0)
  if (count <= maxBatchMessages) return
  throw new WindhoverError('too_large', `publishMany takes ${maxBatchMessages} messages at once, not ${count}`)
}

/** Refuses what a store would, also for a log in memory: all is stored in one turn, which a thousand copies of large data would hold up. */
function checkBytes(drafted: readonly Drafted[]): void {
  let bytes = 0
  for (const { draft } of drafted.flatMap((item) => (item instanceof WindhoverError ? [] : item))) {
    bytes += measureDraft(draft)
    // The rest is not measured, as it may be a thousand times as much.
    if (bytes <= maxBatchBytes) continue
    const message = `take ${maxBatchBytes} bytes at once, each channel counted, and these are more; publish them in several calls`
    throw new WindhoverError('too_large', `events ${message}`, { issues: [{ path: ['events'], message }] })
  }
}

/** Adds the idempotency of each message. A key of two different messages is a fault of the second. */
async function addKeys(drafted: readonly Drafted[], log: Log): Promise<(readonly StoreDraft[] | WindhoverError)[]> {
  const isKeyed = ({ options }: ItemDraft): boolean => options.idempotencyKey !== undefined
  if (!drafted.some((item) => !(item instanceof WindhoverError) && item.some(isKeyed))) {
    return drafted.map((item) => (item instanceof WindhoverError ? item : item.map(({ draft }) => draft)))
  }
  requireKeys(log)
  const all = await Promise.all(
    drafted.map(async (item) =>
      item instanceof WindhoverError
        ? item
        : Promise.all(
            item.map(async (one): Promise<StoreDraft> =>
              isKeyed(one) ? { ...one.draft, idempotency: await toIdempotency(one) } : one.draft,
            ),
          ),
    ),
  )
  const seen = new Map<string, string>()
  return all.map((item) => {
    if (item instanceof WindhoverError) return item
    const isOther = item.some(({ idempotency }) => {
      if (idempotency === undefined) return false
      const known = seen.get(JSON.stringify([idempotency.key, idempotency.scope]))
      return known !== undefined && known !== idempotency.fingerprint
    })
    if (isOther) return keyMismatch()
    for (const { idempotency } of item) {
      if (idempotency !== undefined) {
        seen.set(JSON.stringify([idempotency.key, idempotency.scope]), idempotency.fingerprint)
      }
    }
    return item
  })
}

/** Lets the messages of one event keep a `traceparent`. */
function addTrace(
  item: readonly StoreDraft[] | WindhoverError,
  given: unknown,
): readonly StoreDraft[] | WindhoverError {
  const traceparent = readTraceparent(given)
  if (traceparent === undefined || item instanceof WindhoverError) return item
  return item.map((draft) => ({ ...draft, meta: { traceparent } }))
}

/** A log that takes one at a time stores them one after the other. */
async function append(
  log: Log,
  drafts: readonly StoreDraft[],
  options: AppendOptions,
): Promise<readonly Stored[] | Mismatch> {
  if (log.appendMany !== undefined) return log.appendMany(drafts, options)
  const stored: Stored[] = []
  for (const { idempotency, ...draft } of drafts) {
    stored.push(
      idempotency === undefined
        ? { position: await log.append(draft, options), isDuplicate: false }
        : await log.appendOnce!(draft, idempotency, options),
    )
  }
  return stored
}

/** Finds the events whose messages, counted over all of them, have keys of others. */
function findItems(
  items: readonly (readonly unknown[] | WindhoverError)[],
  mismatched: readonly number[],
): ReadonlyMap<number, WindhoverError> {
  const itemOf = items.flatMap((item, index) => (item instanceof WindhoverError ? [] : item.map(() => index)))
  return new Map(mismatched.map((index) => [itemOf[index]!, keyMismatch()]))
}

function refuseFaults(outcomes: readonly unknown[], addition = ''): void {
  const faults = new Map<number, WindhoverError>()
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome instanceof WindhoverError) faults.set(index, outcome)
  }
  if (faults.size === 0) return
  const { code, message, issues, cause } = gatherFaults(faults)
  throw new WindhoverError(code, message + addition, { issues, cause })
}

function toItem(published: readonly Published[]): PublishedItem {
  const isDuplicate = published.every((one) => one.isDuplicate)
  return { ...published[0]!, isDuplicate, ids: published.map(({ id }) => id) }
}
