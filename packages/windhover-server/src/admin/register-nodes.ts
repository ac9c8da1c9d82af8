import type { FastifyInstance } from 'fastify'
import { createProblem, type Hub } from 'windhover'
import { type Cluster, type ClusterNode, type NodeFacts, validateData, watchedOf } from 'windhover/adapter'

import type { RouteGuard } from '../access/guard-route.ts'
import { sendProblem } from '../problem/send-problem.ts'
import { checkQuery } from '../routes/check-query.ts'
import type { Drain } from '../shutdown/drain.ts'
import type { Audit } from './audit.ts'
import { adminPaths } from './admin-paths.ts'
import { type DrainRequest, drainRequest } from './nodes-schemas.ts'

/** What the operations of nodes need. */
export interface NodeRoutes {
  readonly hub: Hub
  /** Lists the nodes; `undefined` if there are no others. */
  readonly cluster: Pick<Cluster, 'nodes'> | undefined
  /** The name of this node; `undefined` if it was given none. */
  readonly node: string | undefined
  /** What this node tells of itself. */
  readonly facts: () => NodeFacts
  readonly drain: Pick<Drain, 'ask' | 'isDraining'>
  /** Whether this process is one of several that are one server. */
  readonly isWorker: boolean
}

/** Why a worker cannot be drained. */
export const oneOfWorkers =
  'this server has several processes behind one port, of which one alone cannot be drained; end the server with SIGTERM instead'

/** Adds the operations of nodes. */
export function registerNodes(app: FastifyInstance, routes: NodeRoutes, guard: RouteGuard, audit: Audit): void {
  const { hub, cluster, node, facts, drain, isWorker } = routes
  const onRequest = guard

  app.get(adminPaths.nodes, { onRequest, preValidation: checkQuery({}) }, () => {
    const alone = (): ClusterNode => {
      return { name: '', isThis: true, readers: hub.connectedCount(), atMs: Date.now(), facts: facts() }
    }
    const nodes = cluster === undefined ? [alone()] : cluster.nodes()
    return { nodes: nodes?.map((one) => describeNode(one, node)) ?? null }
  })

  app.post(adminPaths.drain, { onRequest, preValidation: checkQuery({}) }, async (call, reply) => {
    const body = call.body === undefined ? {} : call.body
    const { draining } = (await validateData(drainRequest, body, 'the body')) as DrainRequest
    if (isWorker) return sendProblem(reply, createProblem(409, oneOfWorkers))
    const readers = drain.ask(draining, () => watchedOf(hub)?.sendAllAway() ?? 0)
    audit(call, draining ? 'draining begun' : 'draining ended', { readers })
    return { ok: true, draining: drain.isDraining, readers }
  })
}

function describeNode({ name, isThis, readers, atMs, facts }: ClusterNode, ownName: string | undefined): object {
  const read = <Kind extends 'boolean' | 'number' | 'string'>(key: string, kind: Kind): unknown =>
    // Another version may tell something else under this name.
    typeof facts[key] === kind ? facts[key] : null
  const startedAtMs = read('startedAtMs', 'number')
  return {
    name: name === '' ? (ownName ?? null) : name,
    isThis,
    readers,
    version: read('version', 'string'),
    startedAt: typeof startedAtMs === 'number' ? toMoment(startedAtMs) : null,
    loopLagMs: read('loopLagMs', 'number'),
    probeAgeMs: read('probeAgeMs', 'number'),
    isReady: read('isReady', 'boolean'),
    isDraining: read('isDraining', 'boolean'),
    asOf: toMoment(atMs) ?? new Date().toISOString(),
  }
}

function toMoment(ms: number): string | null {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
