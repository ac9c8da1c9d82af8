import type { FastifyInstance, FastifyRequest, onErrorHookHandler } from 'fastify'
import {
  type AccessRefusal,
  createProblem,
  type Problem,
  type PublishedItem,
  type PublishItem,
  type PublishManyOptions,
  type PublishOutcome,
  toProblem,
  WindhoverError,
} from 'windhover'
import { validateData } from 'windhover/adapter'

import { identityOf } from '../access/guard-route.ts'
import { toIdempotencyScope } from '../access/to-idempotency-scope.ts'
import { BatchCost } from './batch-cost.ts'
import { gatherPlaced, moveFault, nameBatchTypes, placeFault, ShortProblems } from './batch-faults.ts'
import { batchItem } from './broadcast-schemas.ts'
import { checkQuery } from './check-query.ts'
import { registerJsonParser } from './parse-json.ts'
import { checkChannel, emptyData, insideData, judgeEvent, keepText, requireBody } from './publish-parts.ts'
import { batchEvent, publishPath } from './publish-path.ts'
import type { PublishRoutes } from './publish-routes.ts'
import {
  type BatchLine,
  batchTypes,
  checkBytes,
  checkCount,
  countMessages,
  readBatch,
  registerNdjsonParser,
} from './read-batch.ts'
import { checkKeyRoom } from './check-key-room.ts'
import { readIdempotencyKey, replayedHeader } from './read-idempotency-key.ts'
import { readTraceHeader } from './read-trace-header.ts'
import type { Rejections } from './rejections.ts'

/** An event of a batch that may be published, or why it may not. */
type ReadItem = PublishItem | AccessRefusal | WindhoverError

/** What is answered for one event. */
type Result = { readonly id: string; readonly ids?: readonly string[] } | { readonly error: Problem }

const checkBatchQuery = checkQuery({ known: ['atomic'], elsewhere: { events: 'events belongs in the body' } })

/**
 * Adds `POST /api/broadcast/batch`, which publishes several events as one act, or each that can be published. A key of the
 * header becomes one for each event that has none: with a slash and the index of the event behind it.
 */
export function registerBatch(app: FastifyInstance, options: PublishRoutes, rejections: Rejections): void {
  const { hub, catalog, channels, publishTimeoutMs: maxWaitMs, maxBodyBytes: bodyLimit, door, cluster } = options
  const cost = door && new BatchCost(door)
  const guard = cost === undefined ? {} : { onRequest: cost.guard(rejections.addRefusal) }
  const onError: onErrorHookHandler[] = [rejections.onError, ...(cost === undefined ? [] : [cost.onError])]
  void app.register(async (scope) => {
    const readBody = registerJsonParser(scope, { envelopes: 3 })
    registerNdjsonParser(scope)
    scope.setErrorHandler((error) => {
      throw nameBatchTypes(error)
    })
    scope.post(
      publishPath(batchEvent),
      { bodyLimit, ...guard, onError, preValidation: checkBatchQuery },
      async (call, reply) => {
        requireBody(call.body, batchTypes)
        const headerKey = readIdempotencyKey(call.headers)
        const { lines, atomic } = readBatch(call, readBody)
        const count = lines.reduce((sum, line) => sum + countMessages(line), 0)
        checkCount(count)
        checkBytes(lines)
        checkKeyRoom(headerKey, lines)
        // Only now it is known what it costs.
        const over = cost?.take(call, reply, Math.max(1, count))
        if (over !== undefined) return rejections.refuse(reply, over)
        const read = await Promise.all(lines.map((line, index) => readItem(call, line, { index, headerKey })))
        const refusal = atomic ? read.find(isRefusal) : undefined
        if (refusal !== undefined) return rejections.refuse(reply, refusal)
        const fault = atomic ? gatherPlaced(read) : undefined
        if (fault !== undefined) throw fault
        for (const one of read) if (!isItem(one)) countRejected(one)
        const places = [...read.keys()].filter((index) => isItem(read[index]!))
        const traceparent = readTraceHeader(call.headers)
        const outcomes = await publishAll(
          read.filter(isItem),
          { atomic, maxWaitMs, ...(traceparent === undefined ? {} : { traceparent }) },
          (index) => places[index]!,
        )
        const left = outcomes.values()
        const short = new ShortProblems()
        const results = read.map((one, index): Result => {
          const outcome = isItem(one) ? left.next().value! : one
          return isFault(outcome)
            ? { error: short.shorten(toItemProblem(outcome), index) }
            : toResult(outcome, one as PublishItem)
        })
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
    given: PublishManyOptions,
    placeOf: (index: number) => number,
  ): Promise<PublishOutcome[]> {
    try {
      const outcomes = await hub.publishMany(items, given as PublishManyOptions & { readonly atomic: false })
      return outcomes.map((one) => (one instanceof WindhoverError ? (moveFault(one, placeOf) as WindhoverError) : one))
    } catch (error) {
      throw rejections.fromHub(moveFault(error, placeOf))
    }
  }

  function countRejected(one: AccessRefusal | WindhoverError): void {
    if (isRefusal(one)) rejections.addRefusal(one)
    else rejections.add(one)
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

function isRefusal(one: ReadItem): one is AccessRefusal {
  return 'status' in one
}

function isItem(one: ReadItem): one is PublishItem {
  return !(one instanceof WindhoverError) && !isRefusal(one)
}

function isFault(one: AccessRefusal | PublishOutcome): one is AccessRefusal | WindhoverError {
  return one instanceof WindhoverError || 'status' in one
}

function isReplayed(outcome: PublishOutcome): boolean {
  return !(outcome instanceof WindhoverError) && outcome.isDuplicate
}

function toItemProblem(one: AccessRefusal | WindhoverError): Problem {
  return one instanceof WindhoverError ? toProblem(one) : createProblem(one.status, one.detail, { code: one.code })
}

function toResult({ id, ids }: PublishedItem, { channels }: PublishItem): Result {
  return channels === undefined ? { id } : { id, ids }
}
