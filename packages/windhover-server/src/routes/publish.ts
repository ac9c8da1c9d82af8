import type { FastifyInstance, FastifyReply, FastifyRequest, onErrorHookHandler } from 'fastify'
import {
  type AccessRefusal,
  type Catalog,
  defaultChannel,
  type ErrorCode,
  type Hub,
  type Identity,
  type JsonText,
  type Published,
  type PublishOptions,
  WindhoverError,
} from 'windhover'
import { type Cluster, findSimilarName, validateData } from 'windhover/adapter'

import type { Door } from '../access/door.ts'
import { guardRoute, identityOf, type RouteGuard, sendRefusal } from '../access/guard-route.ts'
import { toIdempotencyScope } from '../access/to-idempotency-scope.ts'
import { refuseOver } from '../access/refuse-over.ts'
import { toRateHeaders } from '../limits/to-rate-headers.ts'
import { broadcastRequest } from './broadcast-schemas.ts'
import { checkQuery } from './check-query.ts'
import type { BodyReader } from './parse-json.ts'
import { publishPath } from './publish-path.ts'

/** What the publishing routes need. */
export interface PublishRoutes {
  readonly hub: Hub
  readonly catalog: Catalog
  /** The channels that may be published to. */
  readonly channels: readonly string[] | 'any'
  /** How long a publish may wait for room in the log, in milliseconds. */
  readonly publishTimeoutMs: number
  /** How large a body may be. */
  readonly maxBodyBytes: number
  /** Says who may publish what; `undefined` if everybody may publish everything. */
  readonly door: Door | undefined
  /** Reads a body as it came. */
  readonly readBody: BodyReader
  /** Counts the readers of all nodes; `undefined` if there are no others. */
  readonly cluster?: Pick<Cluster, 'connected'> | undefined
  /** Called with the code of each publish that is refused before the hub sees it. */
  readonly onRejected: (code: ErrorCode | 'internal') => void
}

/** What `POST /api/broadcast` takes, once it was validated. */
interface Envelope extends PublishOptions {
  readonly event?: string
  readonly data?: unknown
}

const envelope = ['event', 'data', 'channel', 'id', 'key', 'retryMs', 'idempotencyKey']

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

/** What stands in for the data of an undeclared event that has none. */
const emptyData = { text: 'empty' }

/** Lists where events are published to: any at the first path, and each declared one at its own. */
export function publishPaths(catalog: Catalog): string[] {
  return [publishPath(), ...[...catalog.events.keys()].map(publishPath)]
}

/** Adds `POST /api/broadcast`, and `POST /api/broadcast/<event>` for each declared event. */
export function registerPublish(app: FastifyInstance, options: PublishRoutes): void {
  const { hub, catalog, channels, publishTimeoutMs: maxWaitMs, maxBodyBytes: bodyLimit, door, readBody } = options
  const { cluster, onRejected } = options
  const guard = door === undefined ? {} : { onRequest: guardPublish(door, ({ code }) => onRejected(code)) }
  /** What the hub has thrown, and so has counted itself. */
  const counted = new WeakSet<object>()
  const onError: onErrorHookHandler = (_request, _reply, error, done) => {
    if (!counted.has(error)) onRejected(toRejectionCode(error))
    done()
  }
  const fromHub = (error: unknown): unknown => {
    if (typeof error === 'object' && error !== null) counted.add(error)
    return error
  }
  // One spread for most: a second costs each publish more than all of the envelope's checks.
  const optionsFor = (call: FastifyRequest, given: PublishOptions): PublishOptions =>
    door === undefined || given.idempotencyKey === undefined
      ? { ...given, maxWaitMs }
      : { ...given, idempotencyScope: toIdempotencyScope(identityOf(call)), maxWaitMs }
  app.post(publishPath(), { bodyLimit, ...guard, onError, preValidation: checkPublishQuery }, async (call, reply) => {
    const body = requireBody(call.body)
    const checked = broadcastRequest['~standard'].validate(body)
    // In this turn where it matches, as a promise costs more than the check.
    const isRight = !(checked instanceof Promise) && checked.issues === undefined
    const request = (isRight ? checked.value : await validateData(broadcastRequest, body, 'the body')) as Envelope
    const { event = 'message', data, ...given } = request
    const refusal = door && (await judge(door, call, event, given.channel))
    if (refusal !== undefined) return refuse(reply, refusal)
    checkChannel(given.channel, channels)
    const isEmpty = !catalog.events.has(event) && (data ?? null) === null
    let isSent = false
    try {
      const sent = isEmpty ? emptyData : keepText(data, readBody(call)?.member('data'))
      isSent = true
      return answer(event, await hub.publish(event, sent, optionsFor(call, given)))
    } catch (error) {
      throw isSent ? fromHub(insideData(error)) : insideData(error)
    }
  })
  for (const { name } of catalog.events.values()) {
    app.post(
      publishPath(name),
      { bodyLimit, ...guard, onError, preValidation: checkDataQuery },
      async (call, reply) => {
        const refusal = door && (await judge(door, call, name))
        if (refusal !== undefined) return refuse(reply, refusal)
        const data = keepText(requireBody(call.body), readBody(call))
        try {
          return answer(name, await hub.publish(name, data, { maxWaitMs }))
        } catch (error) {
          throw fromHub(error)
        }
      },
    )
  }

  function refuse(reply: FastifyReply, refusal: AccessRefusal): FastifyReply {
    onRejected(refusal.code)
    return sendRefusal(reply, refusal)
  }

  function answer(event: string, { id, connected }: Published): object {
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

/** The code of what was thrown before the hub saw a publish: of ours its own, of Fastify's that of its status. */
function toRejectionCode(error: unknown): ErrorCode | 'internal' {
  if (error instanceof WindhoverError) return error.code
  const { statusCode = 500 } = error as { readonly statusCode?: number }
  if (statusCode === 413) return 'too_large'
  return statusCode >= 400 && statusCode < 500 ? 'invalid_request' : 'internal'
}

function judge(
  door: Door,
  call: FastifyRequest,
  event: string,
  channel: string = defaultChannel,
): ReturnType<Door['judgePublish']> {
  return door.judgePublish(identityOf(call), channel, event)
}

/** Takes the text as it came. What a hook has changed is taken as the value that it is now, unless a number was lost before. */
function keepText(value: unknown, text: JsonText | undefined): unknown {
  if (text === undefined) return value
  if (text.isSameAs(value)) return text
  const lost = text.findLostNumber()
  if (lost === undefined) return value
  throw new WindhoverError('invalid_data', `data was changed by a hook, and a number of it ${lost.message}`, {
    issues: [lost],
  })
}

/** A request without a body has no content type to be wrong, and so comes this far. */
function requireBody(body: unknown): unknown {
  if (body !== undefined) return body
  throw Object.assign(new Error('Content-Type: expected application/json'), { statusCode: 415 })
}

function checkChannel(channel: string | undefined, channels: readonly string[] | 'any'): void {
  if (channel === undefined || channels === 'any' || channels.includes(channel)) return
  const similar = findSimilarName(channel, channels)
  const hint = similar === undefined ? '' : `; did you mean ${JSON.stringify(similar)}?`
  const message = `${JSON.stringify(channel)} is not one of this server's channels${hint} (${channels.join(', ')})`
  throw new WindhoverError('invalid_name', `channel: ${message}`, { issues: [{ path: ['channel'], message }] })
}

/** The hub knows the data alone; here it stands under `data`. */
function insideData(error: unknown): unknown {
  if (!(error instanceof WindhoverError) || error.code !== 'invalid_data') return error
  const issues = error.issues.map(({ path, message }) => ({ path: ['data', ...path], message }))
  return new WindhoverError(error.code, error.message, { issues, cause: error })
}
