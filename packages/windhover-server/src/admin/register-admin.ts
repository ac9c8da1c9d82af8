import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify'
import {
  type ClusterCounts,
  createProblem,
  type EventSchema,
  formatPosition,
  type Hub,
  type ListedReader,
  type ReaderQuery,
  WindhoverError,
} from 'windhover'
import { type Cluster, validateData } from 'windhover/adapter'

import type { DoorSystem } from '../access/create-door.ts'
import { guardRoute } from '../access/guard-route.ts'
import type { KeptRevocation } from '../access/revocation.ts'
import { type AccessSetup, hasRules } from '../access/rules.ts'
import { toClientAddress } from '../access/to-client-address.ts'
import type { ReloadOutcome } from '../reload/reload-outcome.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import { sendProblem } from '../problem/send-problem.ts'
import { checkQuery } from '../routes/check-query.ts'
import { toRoute } from '../routes/to-route.ts'
import { adminPaths, maxListed } from './admin-paths.ts'
import { createAudit } from './audit.ts'
import { DataCheck } from './data-check.ts'
import { describeHistory, readBefore, readFrom } from './history-page.ts'
import { kickRequest, revocationRequest } from './admin-schemas.ts'
import { registerAccess } from './register-access.ts'
import { type NodeRoutes, registerNodes } from './register-nodes.ts'
import { registerSession } from './register-session.ts'

/** What the operations of admins need. */
export interface AdminOptions extends Omit<NodeRoutes, 'cluster'> {
  readonly hub: Hub
  readonly system: DoorSystem
  readonly log: FastifyBaseLogger
  /** The same log, for what clients cause. */
  readonly summed: SummedLog
  /** The path that everything stands under; empty for the root. */
  readonly prefix: string
  /** What decides who may do what, at that time. */
  readonly setup: () => AccessSetup
  /** How long a revocation holds that says no end, in milliseconds. */
  readonly revocationMs: () => number
  /** Reads the configuration again. */
  readonly reload: () => Promise<ReloadOutcome>
  /** Counts the readers of all nodes; `undefined` if there are no others. */
  readonly cluster: Pick<Cluster, 'counts' | 'nodes'> | undefined
}

/** Adds the operations of admins. Each that changes something leaves a line in the log, with who did it. */
export function registerAdmin(app: FastifyInstance, options: AdminOptions): void {
  // A part of its own, so that the header below is for these alone.
  void app.register(async (scope) => addRoutes(scope, options))
}

function addRoutes(app: FastifyInstance, options: AdminOptions): void {
  const { hub, system, revocationMs, cluster } = options
  const { door, revocations, kicks } = system
  const onRequest = guardRoute(door, 'admin')
  const startedAtMs = Date.now()
  const audit = createAudit(options.log)
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.header('Cache-Control', 'no-store')
    done()
  })

  registerSession(app, { ...options, hasRules: () => hasRules(options.setup()), audit })
  registerNodes(app, options, onRequest, audit)
  registerAccess(app, system, options.setup, onRequest)

  app.post(adminPaths.kick, { onRequest, preValidation: checkQuery({}) }, async (call) => {
    const { reconnect = false, ...filter } = withClientAddress(await readBody(kickRequest, call))
    const readers = await kicks.kick(filter, reconnect)
    audit(call, 'kicked', { ...filter, reconnect, readers })
    return { ok: true, readers }
  })

  app.post(adminPaths.revocations, { onRequest, preValidation: checkQuery({}) }, async (call, reply) => {
    const asked = withClientAddress(await readBody(revocationRequest, call))
    const { until, issuedBefore, ...about } = asked
    const untilMs = until === undefined ? Date.now() + revocationMs() : Date.parse(until)
    if (untilMs <= Date.now()) throw wrong('until', 'must be in the future')
    const revocation = { ...about, issuedBeforeMs: issuedBefore === undefined ? undefined : Date.parse(issuedBefore) }
    const kept = await revocations.add(revocation, untilMs)
    audit(call, 'revoked', toAnswer(kept))
    return reply.code(202).send(toAnswer(kept))
  })

  app.get(adminPaths.revocations, { onRequest, preValidation: checkQuery({}) }, () => ({
    revocations: revocations.list().map(toAnswer),
  }))

  app.delete(toRoute(adminPaths.revocation), { onRequest, preValidation: checkQuery({}) }, async (call, reply) => {
    const { id } = call.params as { readonly id: string }
    const wasThere = await revocations.remove(id)
    if (!wasThere) return sendProblem(reply, createProblem(404, `there is no revocation ${JSON.stringify(id)}`))
    audit(call, 'revocation ended', { id })
    return reply.code(204).send()
  })

  const readerQuery = checkQuery({ known: ['channel', 'subject', 'sort', 'limit', 'after'] })
  app.get(adminPaths.readers, { onRequest, preValidation: readerQuery }, (call) => {
    const page = hub.readers({
      channel: readOne(call, 'channel'),
      subject: readOne(call, 'subject'),
      limit: readLimit(readOne(call, 'limit'), 100),
      ...readOrder(call),
    })
    return { readers: page.readers.map(describeReader), total: page.total, next: page.next ?? null }
  })

  const channelQuery = checkQuery({
    known: ['limit'],
    elsewhere: { after: 'all that are listed come at once', sort: 'those with most readers come first' },
  })
  app.get(adminPaths.channels, { onRequest, preValidation: channelQuery }, (call) => {
    const limit = readLimit(readOne(call, 'limit'), maxListed)
    const { channels } = hub.connectedCounts()
    const listed = [...channels].slice(0, limit)
    return { channels: listed.map(([name, readers]) => ({ name, readers })), total: channels.size }
  })

  const check = new DataCheck(hub.catalog?.events ?? new Map())
  const historyQuery = checkQuery({
    known: ['channel', 'event', 'from', 'before', 'limit'],
    elsewhere: { after: 'an id goes to `from`', id: 'an id goes to `from`', key: 'channel and event choose' },
  })
  app.get(adminPaths.history, { onRequest, preValidation: historyQuery }, async (call) => {
    const [from, before] = [readFrom(readOne(call, 'from')), readBefore(readOne(call, 'before'))]
    if (from !== undefined && before !== undefined) {
      throw new WindhoverError('invalid_request', 'from and before: expected one of them')
    }
    const page = await hub.history({
      channel: readOne(call, 'channel'),
      event: readOne(call, 'event'),
      from,
      before,
      limit: readLimit(readOne(call, 'limit'), 100),
    })
    return describeHistory(page, check)
  })

  app.get(adminPaths.stats, { onRequest, preValidation: checkQuery({}) }, () => {
    const { rss, heapUsed } = process.memoryUsage()
    return {
      startedAt: new Date(startedAtMs).toISOString(),
      uptimeMs: Date.now() - startedAtMs,
      readers: hub.connectedCount(),
      channels: hub.connectedCounts().channels.size,
      position: findPosition(hub),
      ...hub.totals(),
      memory: { rssBytes: rss, heapUsedBytes: heapUsed },
      ...(cluster === undefined ? {} : { nodes: listNodes(cluster.counts()) }),
    }
  })

  app.post(adminPaths.reload, { onRequest, preValidation: checkQuery({}) }, async (call) => {
    const { changed, needsRestart } = await options.reload()
    audit(call, 'reloaded', { changed, needsRestart })
    return { ok: true, changed, needsRestart }
  })
}

function listNodes(counts: ClusterCounts | null): object[] | null {
  return counts === null ? null : [...counts.nodes].map(([name, readers]) => ({ name, readers }))
}

async function readBody<Body>(schema: EventSchema<unknown, Body>, call: FastifyRequest): Promise<Body> {
  return (await validateData(schema, call.body === undefined ? {} : call.body, 'the body')) as Body
}

/** Writes the address of a request as clients are known by it, so that it matches them. */
function withClientAddress<Body extends { readonly address?: string }>(body: Body): Body {
  return body.address === undefined ? body : { ...body, address: toClientAddress(body.address) }
}

function findPosition(hub: Hub): string | null {
  try {
    return formatPosition(hub.position())
  } catch {
    // A store that is away has not said.
    return null
  }
}

function describeReader(reader: ListedReader): object {
  const { clientId, stream, channels, events, subject, via, address, connectedAtMs } = reader
  const { resumed, isParked, behind, pendingBytes } = reader
  return {
    clientId,
    stream,
    channels,
    events: events ?? null,
    subject: subject ?? null,
    via: via ?? null,
    address: address ?? null,
    connectedAt: new Date(connectedAtMs).toISOString(),
    resumed,
    isParked,
    behind,
    pendingBytes,
  }
}

function toAnswer({ issuedBeforeMs, createdAtMs, untilMs, ...revocation }: KeptRevocation): object {
  return {
    ...revocation,
    ...(issuedBeforeMs === undefined ? {} : { issuedBefore: new Date(issuedBeforeMs).toISOString() }),
    createdAt: new Date(createdAtMs).toISOString(),
    until: new Date(untilMs).toISOString(),
  }
}

function readOne(call: FastifyRequest, name: string): string | undefined {
  const value = (call.query as Readonly<Record<string, unknown>>)[name]
  if (value === undefined || typeof value === 'string') return value
  throw new WindhoverError('invalid_request', `${name}: expected one, got several`)
}

function readLimit(text: string | undefined, byDefault: number): number {
  if (text === undefined) return byDefault
  const limit = /^[0-9]{1,6}$/.test(text) ? Number(text) : 0
  if (limit >= 1 && limit <= maxListed) return limit
  throw new WindhoverError(
    'invalid_request',
    `limit: expected a whole number from 1 to ${maxListed}, got ${JSON.stringify(text)}`,
  )
}

/** Reads in which order readers are listed, and after which of them. */
function readOrder(call: FastifyRequest): Pick<ReaderQuery, 'sort' | 'after'> {
  const [sort, after] = [readOne(call, 'sort'), readAfter(readOne(call, 'after'))]
  if (sort === undefined) return { after }
  if (sort !== 'behind') {
    throw new WindhoverError('invalid_request', `sort: expected behind, got ${JSON.stringify(sort)}`)
  }
  if (after === undefined) return { sort }
  throw new WindhoverError('invalid_request', 'after: expected none with sort, which has one page alone')
}

function readAfter(text: string | undefined): string | undefined {
  if (text === undefined || /^[1-9][0-9]{0,15}$/.test(text)) return text
  throw new WindhoverError('invalid_request', `after: expected the next of a page before, got ${JSON.stringify(text)}`)
}

function wrong(field: string, message: string): WindhoverError {
  return new WindhoverError('invalid_data', `${field}: ${message}`, { issues: [{ path: [field], message }] })
}
