import { createProblem } from 'windhover'
import { describeProblem, type RouteDescription } from 'windhover/openapi'

import { tooLargeBody, wrongTypeOfBody } from '../routes/body-problems.ts'
import type { NamedDocumentOptions } from '../options/document-options.ts'
import type { RoutePlace } from '../routes/route-place.ts'
import {
  channelList,
  historyList,
  kickRequest,
  kickResponse,
  reloadResponse,
  readerList,
  revocation,
  revocationList,
  revocationRequest,
  serverStats,
} from './admin-schemas.ts'
import { adminPaths, maxListed } from './admin-paths.ts'
import {
  answer,
  bodyProblems,
  describeBody,
  describeQueryProblem,
  limitParameter,
  queryParameter,
} from './describe-parts.ts'
import { nodeRoutes } from './describe-nodes.ts'
import { describeUnavailable } from '../routes/describe-unavailable.ts'

/** The document that has the operations of admins, and nothing else unless its user adds something. */
export const adminDocument = 'admin'

/** What that document says of itself, unless its user says otherwise. */
export const adminDocumentOptions: NamedDocumentOptions = {
  tags: [{ name: 'Administration', description: 'Readers, revocations, and how a node is.' }],
}

const sampleRevocation = {
  id: 'q3v9x2k4m7pt',
  subject: 'ann',
  createdAt: '2026-01-01T00:00:00.000Z',
  until: '2026-01-31T00:00:00.000Z',
}

/** Tells the documents of the operations of admins, under a prefix or none. */
export function describeAdmin({ prefix, otherResponse }: RoutePlace): RouteDescription[] {
  const shared = { tags: ['Administration'], documents: [adminDocument] }
  const routes: RouteDescription[] = [
    {
      ...shared,
      method: 'post',
      path: adminPaths.kick,
      operationId: 'kickReaders',
      summary: 'End the streams of readers',
      description:
        'Ends the readers of which all that is given holds, on all nodes. It keeps nobody out: a revocation does.',
      requestBody: describeBody('Whose streams to end.', kickRequest, { subject: 'ann' }),
      responses: {
        200: answer('They are being ended.', kickResponse, { ok: true, readers: 2 }),
        ...bodyProblems('expected one of subject, clientId, channel, address, tokenId'),
      },
    },
    {
      ...shared,
      method: 'post',
      path: adminPaths.revocations,
      operationId: 'revoke',
      summary: 'Take credentials back',
      description: 'Ends the streams that it is about, and refuses what it is about on all nodes, until it ends.',
      requestBody: describeBody('What to take back.', revocationRequest, { subject: 'ann' }),
      responses: {
        202: answer('It holds here, and soon on all nodes.', revocation, sampleRevocation),
        ...bodyProblems('expected one of subject, tokenId, address, channel, issuedBefore'),
        503: describeUnavailable(
          'There are as many revocations as there may be, or the other nodes cannot be told.',
          'there are 10000 revocations, which is as many as there may be',
        ),
      },
    },
    {
      ...shared,
      method: 'get',
      path: adminPaths.revocations,
      operationId: 'listRevocations',
      summary: 'List what was taken back',
      description: 'Lists the revocations in force.',
      responses: { 200: answer('The revocations.', revocationList, { revocations: [sampleRevocation] }) },
    },
    {
      ...shared,
      method: 'delete',
      path: adminPaths.revocation,
      operationId: 'endRevocation',
      summary: 'End a revocation',
      description: 'Lets in again what a revocation kept out.',
      parameters: [{ name: 'id', in: 'path', description: 'The id of the revocation.', schema: { type: 'string' } }],
      responses: {
        204: { description: 'It has ended.' },
        404: describeProblem('There is none.', createProblem(404, 'there is no revocation "q3v9x2k4m7pt"')),
      },
    },
    {
      ...shared,
      method: 'get',
      path: adminPaths.readers,
      operationId: 'listReaders',
      summary: 'List the readers',
      description:
        'Lists the readers of this node in the order in which they came, page by page, or on one page those first that are furthest behind.',
      parameters: [
        queryParameter('channel', 'Only readers of this channel.', { type: 'string' }),
        queryParameter('subject', 'Only readers of this subject.', { type: 'string' }),
        queryParameter('sort', 'Those first that are furthest behind, on one page alone. Default: as they came.', {
          type: 'string',
          enum: ['behind'],
        }),
        limitParameter(100),
        queryParameter('after', 'The `next` of the page before; not with `sort`.', {
          type: 'string',
          pattern: '^[1-9][0-9]{0,15}$',
        }),
      ],
      responses: {
        200: answer('A page of readers.', readerList, {
          readers: [
            {
              clientId: '0123456789abcdef0123456789abcdef',
              stream: `${prefix}/sse/broadcast`,
              channels: ['room:7'],
              events: null,
              subject: 'ann',
              via: 'ticket',
              address: '192.0.2.7',
              connectedAt: '2026-01-01T00:00:00.000Z',
              resumed: true,
              isParked: false,
              behind: 0,
              pendingBytes: 0,
            },
          ],
          total: 1,
          next: null,
        }),
        400: describeQueryProblem('limit: expected a whole number from 1 to 1000, got "0"'),
      },
    },
    {
      ...shared,
      method: 'get',
      path: adminPaths.channels,
      operationId: 'listChannels',
      summary: 'List the channels that have readers',
      description: 'Lists the channels of this node, those with most readers first.',
      parameters: [limitParameter(maxListed)],
      responses: {
        200: answer('The channels.', channelList, { channels: [{ name: 'room:7', readers: 2 }], total: 1 }),
        400: describeQueryProblem('limit: expected a whole number from 1 to 1000, got "0"'),
      },
    },
    {
      ...shared,
      method: 'get',
      path: adminPaths.history,
      operationId: 'listHistory',
      summary: 'List kept messages',
      description:
        'Lists the messages that this node or its store keeps, page by page. Without `from`, it is the page that ends before ' +
        '`before`, or with the newest message. A page of what is rare may be short or empty, and lead on all the same.',
      parameters: [
        queryParameter('channel', 'Only messages of this channel.', { type: 'string' }),
        queryParameter('event', 'Only messages of this event name.', { type: 'string' }),
        queryParameter('from', 'The position, id or time (RFC 3339) that the page begins with. Not beside `before`.', {
          type: 'string',
        }),
        queryParameter('before', 'The position or id before which the page ends.', { type: 'string' }),
        limitParameter(100),
      ],
      responses: {
        200: answer('A page of messages.', historyList, {
          messages: [
            {
              id: 'k3v9x2.42',
              channel: 'room:7',
              event: 'note',
              key: null,
              time: '2026-01-01T00:00:00.000Z',
              data: '{"text":"hello"}',
              bytes: 52,
              issues: null,
            },
          ],
          older: 'k3v9x2.42',
          newer: null,
          gap: null,
        }),
        400: describeQueryProblem('before: expected a position such as k3v9x2.42, got "yesterday"'),
        503: describeUnavailable('The store cannot be read now.', 'the store did not read in time'),
      },
    },
    {
      ...shared,
      method: 'get',
      path: adminPaths.stats,
      operationId: 'getStats',
      summary: 'Tell how this node is',
      description: 'Tells the counts of this node, its newest position and its memory.',
      responses: {
        200: answer('How it is.', serverStats, {
          startedAt: '2026-01-01T00:00:00.000Z',
          uptimeMs: 60_000,
          readers: 2,
          channels: 1,
          position: 'k3v9x2.42',
          published: 42,
          gaps: 0,
          deliveries: 84,
          memory: { rssBytes: 80_000_000, heapUsedBytes: 20_000_000 },
        }),
      },
    },
    {
      ...shared,
      method: 'post',
      path: adminPaths.reload,
      operationId: 'reload',
      summary: 'Read the configuration again',
      description:
        'Reads the config file and the files of secrets and keys again, as SIGHUP does. What can hold at once does, on all ' +
        'processes of this server; what needs a restart is named. If anything is wrong, nothing changes.',
      responses: {
        200: answer('It holds.', reloadResponse, { ok: true, changed: ['corsOrigins'], needsRestart: ['port'] }),
        400: describeProblem('There is a body, and it is not JSON.', createProblem(400, 'the body is not JSON')),
        413: tooLargeBody,
        415: wrongTypeOfBody,
        422: describeProblem(
          'The configuration is wrong; issues say where. Nothing has changed.',
          createProblem(
            422,
            'windhover.config.json: maxReaders: expected a whole number of readers, 0 or more, got -1',
            {
              code: 'invalid_option',
              issues: [
                {
                  path: [],
                  message: 'windhover.config.json: maxReaders: expected a whole number of readers, 0 or more, got -1',
                },
              ],
            },
          ),
        ),
        503: describeProblem(
          'Something that the configuration names cannot be reached, such as the keys of an issuer. Nothing has changed.',
          createProblem(503, 'keys of https://login.example.com/jwks.json: did not come in time', {
            code: 'unavailable',
          }),
        ),
      },
    },
  ]
  const more = nodeRoutes.map((route) => ({ ...shared, ...route }))
  return [...routes, ...more].map((route) => ({
    ...route,
    path: prefix + route.path,
    responses: { ...route.responses, default: otherResponse },
  }))
}
