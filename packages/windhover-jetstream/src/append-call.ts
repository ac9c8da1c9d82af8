import { WindhoverError } from 'windhover'
import { nameIdempotency, type StoreDraft, type Stored } from 'windhover/store'

import type { EpochRecords } from './epoch-records.ts'
import { type NatsLink, requestMs } from './nats-link.ts'
import { encodeRecord } from './record.ts'
import type { KeptKey } from './record-index.ts'
import type { RecordLog } from './record-log.ts'
import { hasCode, isUnheard, streamNotFound, streamSealed, toUnavailable, wrongLastSequence } from './to-unavailable.ts'

/** How long nodes may be faster again and again before an append is refused. Each of them then has got through. */
const maxContentionMs = 5_000

/** What becomes of drafts: some are stored now, some were there before. */
interface Plan {
  readonly fresh: readonly StoreDraft[]
  readonly stored: readonly Stored[]
}

/**
 * Stores drafts as one message of the current stream, by compare-and-set on its last sequence. Whoever stores has
 * read everything before, and knows every key that is kept.
 */
export class AppendCall {
  readonly #link: NatsLink
  readonly #log: RecordLog

  constructor(link: NatsLink, log: RecordLog) {
    this.#link = link
    this.#log = log
  }

  /** @throws WindhoverError `unavailable`, with `mayHaveHappened` if there was no answer. */
  async run(drafts: readonly StoreDraft[]): Promise<readonly Stored[]> {
    const startMs = performance.now()
    do {
      const stored = await this.#try(drafts)
      if (stored !== undefined) return stored
    } while (performance.now() - startMs < maxContentionMs)
    throw new WindhoverError('unavailable', 'other nodes were faster each time; nothing was stored')
  }

  /** Returns `undefined` if it has to be tried again: certainly nothing was stored. */
  async #try(drafts: readonly StoreDraft[]): Promise<readonly Stored[] | undefined> {
    const records = await this.#findCurrent()
    const plan = this.#plan(records, drafts)
    if (plan.fresh.length === 0) return plan.stored
    const { client, server } = this.#link.need()
    const payload = encodeRecord(records.head! + 1, plan.fresh)
    if (payload.length > server.max_payload - headerBytes) {
      const limit = `the server of NATS takes ${server.max_payload} bytes at once (max_payload)`
      throw new WindhoverError('too_large', `${limit}, not ${payload.length + headerBytes}`)
    }
    const { lastSequence, head } = records
    let sequence: number
    try {
      const options = { expect: { streamName: records.stream, lastSequence }, timeout: requestMs }
      sequence = (await client.publish(this.#log.keeper.toSubject(records.epoch), payload, options)).seq
    } catch (error) {
      return await this.#recover(error, records, lastSequence)
    }
    records.note(sequence, head! + plan.fresh.length)
    // Read before the next call, which would otherwise be refused. It is stored whether that succeeds or not.
    await this.#log.until(() => isPast(this.#log, records, sequence)).catch(() => undefined)
    return plan.stored
  }

  /** Returns the current epoch, verified on this connection and read so far that its newest offset is known. */
  async #findCurrent(): Promise<EpochRecords> {
    try {
      if (this.#log.verified === undefined) await this.#log.catchUp()
      const { index } = this.#log
      // Nothing of a later epoch is known before the earlier ones were read.
      const isKnown = (): boolean =>
        index.current?.head !== undefined &&
        index.epochs.every((records) => records.isRead || records === index.current)
      while (!isKnown()) await this.#log.until(isKnown)
      return index.current!
    } catch (cause) {
      const error = toUnavailable(cause)
      // Nothing was sent yet.
      throw error.mayHaveHappened ? new WindhoverError(error.code, error.message, { cause }) : error
    }
  }

  #plan({ epoch, head }: EpochRecords, drafts: readonly StoreDraft[]): Plan {
    const { index } = this.#log
    const fresh: StoreDraft[] = []
    const own = new Map<string, KeptKey>()
    const stored = drafts.map((draft): Stored => {
      const { idempotency } = draft
      const known = idempotency && (index.findKey(idempotency) ?? own.get(nameIdempotency(idempotency)))
      if (known !== undefined) return { position: known.position, isDuplicate: true, fingerprint: known.fingerprint }
      fresh.push(draft)
      const position = { epoch, offset: head! + fresh.length }
      if (idempotency !== undefined)
        own.set(nameIdempotency(idempotency), { position, fingerprint: idempotency.fingerprint })
      return { position, isDuplicate: false }
    })
    return { fresh, stored }
  }

  async #recover(error: unknown, records: EpochRecords, lastSequence: number): Promise<undefined> {
    const isOvertaken = hasCode(error, ...wrongLastSequence)
    const isGone = hasCode(error, streamNotFound, streamSealed) || isUnheard(error)
    if (!isOvertaken && !isGone) throw toUnavailable(error)
    try {
      if (isGone) await this.#log.catchUp()
      // What the other node has stored is read now, with its keys.
      else await this.#log.until(() => isPast(this.#log, records, lastSequence + 1))
    } catch {
      // The stream may have gone back, so that nothing comes.
      await this.#log.catchUp().catch((cause: unknown) => {
        throw new WindhoverError('unavailable', toUnavailable(cause).message, { cause })
      })
    }
    return undefined
  }
}

/** Room for the headers, which count as a part of a message. */
const headerBytes = 512

function isPast({ index }: RecordLog, records: EpochRecords, sequence: number): boolean {
  return index.current !== records || records.lastSequence >= sequence
}
