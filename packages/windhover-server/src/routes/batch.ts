import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  type AccessRefusal,
  createProblem,
  type Problem,
  type PublishItem,
  type PublishOutcome,
  toProblem,
  WindhoverError,
} from 'windhover'
import { validateData } from 'windhover/adapter'

import { guardRoute, identityOf, sendRefusal } from '../access/guard-route.ts'
import { refuseOver } from '../access/refuse-over.ts'
import { toIdempotencyScope } from '../access/to-idempotency-scope.ts'
import { toRateHeaders } from '../limits/to-rate-headers.ts'
import { isObject } from '../options/is-object.ts'
import { gatherPlaced, moveFault, placeFault } from './batch-faults.ts'
import { batchItem } from './broadcast-schemas.ts'
import { checkQuery } from './check-query.ts'
import { registerJsonParser } from './parse-json.ts'
import { checkChannel, emptyData, insideData, judgeEvent, keepText, requireBody } from './publish-parts.ts'
import { batchEvent, publishPath } from './publish-path.ts'
import type { PublishRoutes } from './publish-routes.ts'
import { type BatchLine, checkCount, readBatch, registerNdjsonParser } from './read-batch.ts'
import { readIdempotencyKey, replayedHeader } from './read-idempotency-key.ts'

/** An event of a batch that may be published, or why it may not. */
type ReadItem = PublishItem | AccessRefusal | WindhoverError

/** What is answered for one event. */
type Result = { readonly id: string; readonly ids?: readonly string[] } | { readonly error: Problem }

const checkBatchQuery = checkQuery({ known: ['atomic'], elsewhere: { events: 'events belongs in the body' } })

/**
 * Adds `POST /api/broadcast/batch`, which publishes several events as one act, or each that can be published. A key of the
 * header becomes one for each event that has none: with a slash and the index of the event behind it.
 */
export function registerBatch(app: FastifyInstance, options: PublishRoutes): void {
  const { hub, catalog, channels, publishTimeoutMs: maxWaitMs, maxBodyBytes: bodyLimit, door, cluster } = options
  const guard = door === undefined ? {} : { onRequest: guardRoute(door, 'publish') }
  void app.register(async (scope) => {
    const readBody = registerJsonParser(scope, { envelopes: 3 })
    registerNdjsonParser(scope)
    scope.post(
      publishPath(batchEvent),
      { bodyLimit, ...guard, preValidation: checkBatchQuery },
      async (call, reply) => {
        requireBody(call.body)
        const headerKey = readIdempotencyKey(call.headers)
        const { lines, atomic } = readBatch(call, readBody)
        const count = lines.reduce((sum, line) => sum + countMessages(line), 0)
        checkCount(count)
        // Only now it is known what it costs.
        const judged = door?.judgeRate(identityOf(call), call, Math.max(1, count))
        if (judged !== undefined) {
          const over = refuseOver(judged)
          if (over !== undefined) return sendRefusal(reply, over)
          void reply.headers(toRateHeaders(judged))
        }
        const read = await Promise.all(lines.map((line, index) => readItem(call, line, { index, headerKey })))
        const refusal = atomic ? read.find(isRefusal) : undefined
        if (refusal !== undefined) return sendRefusal(reply, refusal)
        const fault = atomic ? gatherPlaced(read) : undefined
        if (fault !== undefined) throw fault
        const places = [...read.keys()].filter((index) => isItem(read[index]!))
        const outcomes = await publishAll(read.filter(isItem), atomic, (index) => places[index]!)
        const left = outcomes.values()
        const results = read.map((one) =>
          isItem(one) ? toResult(left.next().value!, one) : { error: toItemProblem(one) },
        )
        if (outcomes.length > 0 && outcomes.every(isReplayed)) void reply.headers(replayedHeader)
        return {
          ok: results.every((result) => !('error' in result)),
          connected: cluster === undefined ? hub.connectedCount() : cluster.connected(),
          results,
        }
      },
    )
  })

  async function publishAll(
    items: readonly PublishItem[],
    atomic: boolean,
    placeOf: (index: number) => number,
  ): Promise<PublishOutcome[]> {
    try {
      const outcomes = await hub.publishMany(items, { atomic, maxWaitMs } as { maxWaitMs: number; atomic: false })
      return outcomes.map((one) => (one instanceof WindhoverError ? (moveFault(one, placeOf) as WindhoverError) : one))
    } catch (error) {
      throw moveFault(error, placeOf)
    }
  }

  /** Reads one event, and finds out whether it may be published. */
  async function readItem(
    call: FastifyRequest,
    line: BatchLine,
    { index, headerKey }: { readonly index: number; readonly headerKey: string | undefined },
  ): Promise<ReadItem> {
    try {
      if (line instanceof WindhoverError) throw line
      const {
        event = 'message',
        data,
        ...fields
      } = (await validateData(batchItem, line.value, 'the event')) as Partial<PublishItem>
      const { channel, channels: several, idempotencyKey = headerKey && `${headerKey}/${index}` } = fields
      for (const [place, one] of (several ?? [channel]).entries()) {
        // oxlint-disable-next-line no-await-in-loop -- the first refusal counts
        const refusal = door && (await judgeEvent(door, call, event, one))
        if (refusal !== undefined) return refusal
        checkChannel(one, channels, several === undefined ? ['channel'] : ['channels', place])
      }
      const isEmpty = !catalog.events.has(event) && (data ?? null) === null
      return {
        ...fields,
        event,
        data: isEmpty ? emptyData : keepItemText(data, line.text),
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
        ...(door === undefined || idempotencyKey === undefined
          ? {}
          : { idempotencyScope: toIdempotencyScope(identityOf(call)) }),
      }
    } catch (error) {
      if (error instanceof WindhoverError) return placeFault(index, error)
      throw error
    }
  }
}

function keepItemText(data: unknown, text: Exclude<BatchLine, WindhoverError>['text']): unknown {
  try {
    return keepText(data, text?.member('data'))
  } catch (error) {
    throw insideData(error)
  }
}

/** The messages of an event: one for each of its channels. */
function countMessages(line: BatchLine): number {
  const several = line instanceof WindhoverError || !isObject(line.value) ? undefined : line.value['channels']
  return Array.isArray(several) ? Math.max(1, several.length) : 1
}

function isRefusal(one: ReadItem): one is AccessRefusal {
  return 'status' in one
}

function isItem(one: ReadItem): one is PublishItem {
  return !(one instanceof WindhoverError) && !isRefusal(one)
}

function isReplayed(outcome: PublishOutcome): boolean {
  return !(outcome instanceof WindhoverError) && outcome.isDuplicate
}

function toItemProblem(one: AccessRefusal | WindhoverError): Problem {
  return one instanceof WindhoverError ? toProblem(one) : createProblem(one.status, one.detail, { code: one.code })
}

function toResult(outcome: PublishOutcome, { channels }: PublishItem): Result {
  if (outcome instanceof WindhoverError) return { error: toItemProblem(outcome) }
  const { id, ids } = outcome
  return channels === undefined ? { id } : { id, ids }
}
