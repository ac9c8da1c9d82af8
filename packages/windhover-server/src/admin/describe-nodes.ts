import { createProblem } from 'windhover'
import { describeProblem, type RouteDescription } from 'windhover/openapi'

import { answer, bodyProblems, describeBody } from './describe-parts.ts'
import { accessOverview, drainRequest, drainResponse, nodeList } from './nodes-schemas.ts'
import { adminPaths } from './admin-paths.ts'
import { oneOfWorkers } from './register-nodes.ts'

/** Tells the documents of the operations about nodes and access. */
export const nodeRoutes: readonly RouteDescription[] = [
  {
    method: 'get',
    path: adminPaths.nodes,
    operationId: 'listNodes',
    summary: 'List the nodes',
    description:
      'Lists the nodes that share a state with this one, by what they told last: each tells it about every 2 seconds.',
    responses: {
      200: answer('The nodes.', nodeList, {
        nodes: [
          {
            name: 'one',
            isThis: true,
            readers: 2,
            version: '1.0.0',
            startedAt: '2026-01-01T00:00:00.000Z',
            loopLagMs: 1,
            probeAgeMs: 1_200,
            isReady: true,
            isDraining: false,
            asOf: '2026-01-01T00:01:00.000Z',
          },
        ],
      }),
    },
  },
  {
    method: 'post',
    path: adminPaths.drain,
    operationId: 'drainNode',
    summary: 'Drain this node',
    description:
      'From now on `/readyz` says 503, so that a load balancer sends nobody here. After `drainDelayMs` all readers are asked to come ' +
      'back, spread over some seconds, which leads them to another node. Who comes here all the same is let in. With ' +
      '`"draining":false` the node is ready again.',
    requestBody: describeBody('Whether to drain it.', drainRequest, { draining: true }),
    responses: {
      200: answer('It is drained, or not any more.', drainResponse, { ok: true, draining: true, readers: 2 }),
      409: describeProblem('The server has several processes.', createProblem(409, oneOfWorkers)),
      ...bodyProblems('draining: Invalid input: expected boolean, received undefined'),
    },
  },
  {
    method: 'get',
    path: adminPaths.access,
    operationId: 'getAccess',
    summary: 'Tell who may come in',
    description: 'Lists API keys without their secrets, the issuers of tokens and how old their keys are.',
    responses: {
      200: answer('Who may come in.', accessOverview, {
        anonymous: [],
        keys: [
          {
            id: 'q3v9x2k4',
            name: 'reports',
            allow: ['read'],
            channels: ['reports:*'],
            events: null,
            createdAt: '2026-01-01T00:00:00.000Z',
            expiresAt: null,
          },
        ],
        issuers: [
          {
            where: 'access.jwt',
            issuer: 'https://login.example.com/',
            audience: ['events'],
            keys: 'JWK Set',
            ageMs: 60_000,
            isStale: false,
          },
        ],
        revocations: 1,
      }),
    },
  },
]
