import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AccessRefusal, Catalog, Identity, Published, PublishOptions } from 'windhover'
import { validateData } from 'windhover/adapter'

import type { Door } from '../access/door.ts'
import { guardRoute, identityOf, type RouteGuard } from '../access/guard-route.ts'
import { toIdempotencyScope } from '../access/to-idempotency-scope.ts'
import { refuseOver } from '../access/refuse-over.ts'
import { toRateHeaders } from '../limits/to-rate-headers.ts'
import { broadcastRequest } from './broadcast-schemas.ts'
import { checkQuery } from './check-query.ts'
import { registerBatch } from './batch.ts'
import { checkChannel, emptyData, insideData, judgeEvent, keepText, requireBody } from './publish-parts.ts'
import type { PublishRoutes } from './publish-routes.ts'
import { batchEvent, listPlaced, publishPath } from './publish-path.ts'
import { readIdempotencyKey, replayedHeader, withHeaderKey } from './read-idempotency-key.ts'
import { readTraceHeader } from './read-trace-header.ts'
import { Rejections } from './rejections.ts'

/** What `POST /api/broadcast` takes, once it was validated. */
interface Envelope extends PublishOptions {
  readonly event?: string
  readonly data?: unknown
}

const envelope = ['event', 'data', 'channel', 'id', 'key', 'retryMs', 'idempotencyKey', 'traceparent']

const checkPublishQuery = checkQuery({
  elsewhere: Object.fromEntries(envelope.map((name) => [name, `${name} belongs in the body`])),
})

const checkDataQuery = checkQuery({
  elsewhere: Object.fromEntries(
    envelope.map((name) => [
      name,
      `the body is the data alone here, and POST /api/broadcast takes ${name} in its body`,
    ]),
  ),
})

/** Lists where events are published to: any at the first path, many at the second, and each declared one at its own. */
export function publishPaths(catalog: Catalog): string[] {
  return [publishPath(), publishPath(batchEvent), ...listPlaced(catalog).map(publishPath)]
}

/** Adds `POST /api/broadcast`, `POST /api/broadcast/batch`, and `POST /api/broadcast/<event>` for each declared event. */
export function registerPublish(app: FastifyInstance, options: PublishRoutes): void {
  const { hub, catalog, channels, publishTimeoutMs: maxWaitMs, maxBodyBytes: bodyLimit, door, readBody } = options
  const { cluster } = options
  const rejections = new Rejections(options.rejected)
  const { onError } = rejections
  const guard = door === undefined ? {} : { onRequest: guardPublish(door, rejections.addRefusal) }
  // One spread for most: a second costs each publish more than all of the envelope's checks.
  const optionsFor = (call: FastifyRequest, fields: PublishOptions): PublishOptions => {
    const traceparent = readTraceHeader(call.headers)
    const given = traceparent === undefined ? fields : { traceparent, ...fields }
    return door === undefined || given.idempotencyKey === undefined
      ? { ...given, maxWaitMs }
      : { ...given, idempotencyScope: toIdempotencyScope(identityOf(call)), maxWaitMs }
  }
  app.post(publishPath(), { bodyLimit, ...guard, onError, preValidation: checkPublishQuery }, async (call, reply) => {
    const body = requireBody(call.body)
    const checked = broadcastRequest['~standard'].validate(body)
    // In this turn where it matches, as a promise costs more than the check.
    const isRight = !(checked instanceof Promise) && checked.issues === undefined
    const request = (isRight ? checked.value : await validateData(broadcastRequest, body, 'the body')) as Envelope
    const { event = 'message', data, ...fields } = request
    const given = withHeaderKey(fields, readIdempotencyKey(call.headers))
    const refusal = door && (await judgeEvent(door, call, event, given.channel))
    if (refusal !== undefined) return rejections.refuse(reply, refusal)
    checkChannel(given.channel, channels)
    const isEmpty = !catalog.events.has(event) && (data ?? null) === null
    let isSent = false
    try {
      const sent = isEmpty ? emptyData : keepText(data, readBody(call)?.member('data'))
      isSent = true
      return answer(reply, event, await hub.publish(event, sent, optionsFor(call, given)))
    } catch (error) {
      throw isSent ? rejections.fromHub(insideData(error)) : insideData(error)
    }
  })
  registerBatch(app, options, rejections)
  if (catalog.events.has(batchEvent)) {
    const path = publishPath(batchEvent)
    app.log.info(
      `the event ${batchEvent} has no path of its own, as ${path} takes many events; ${publishPath()} takes it`,
    )
  }
  for (const name of listPlaced(catalog)) {
    app.post(
      publishPath(name),
      { bodyLimit, ...guard, onError, preValidation: checkDataQuery },
      async (call, reply) => {
        const refusal = door && (await judgeEvent(door, call, name))
        if (refusal !== undefined) return rejections.refuse(reply, refusal)
        const data = keepText(requireBody(call.body), readBody(call))
        const given = withHeaderKey({}, readIdempotencyKey(call.headers))
        try {
          return answer(reply, name, await hub.publish(name, data, optionsFor(call, given)))
        } catch (error) {
          throw rejections.fromHub(error)
        }
      },
    )
  }

  function answer(reply: FastifyReply, event: string, { id, connected, isDuplicate }: Published): object {
    if (isDuplicate) void reply.headers(replayedHeader)
    return { ok: true, event, connected: cluster === undefined ? connected : cluster.connected(), id }
  }
}

/** Lets in those who may publish something, not too often. */
function guardPublish(door: Door, onRefused: (refusal: AccessRefusal) => void): RouteGuard {
  const judgeRate = (request: FastifyRequest, reply: FastifyReply, identity: Identity): AccessRefusal | undefined => {
    const judged = door.judgeRate(identity, request)
    if (judged === undefined) return undefined
    void reply.headers(toRateHeaders(judged))
    return refuseOver(judged)
  }
  return guardRoute(door, 'publish', judgeRate, onRefused)
}
