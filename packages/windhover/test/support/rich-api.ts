import Type from 'typebox'
import { createRequestStream, defineEvents, defineStream } from 'windhover'
import { fromJsonSchema } from 'windhover/json-schema'
import type { ApiDescription } from 'windhover/openapi'
import { z } from 'zod'

const job = z.object({ id: z.uuid(), name: z.string().nullable(), at: z.iso.datetime() }).meta({ id: 'Job' })

const open = defineEvents({
  progress: {
    schema: z
      .object({ job, percent: z.number().min(0).lt(100).default(0), state: z.enum(['running', 'done']) })
      .meta({ title: 'Progress', description: 'How far a job is.' }),
    summary: 'How far a job is',
    examples: [
      {
        job: { id: 'b3b7a6de-0000-4000-8000-000000000001', name: null, at: '2030-01-01T00:00:00Z' },
        percent: 5,
        state: 'running',
      },
    ],
  },
  'job.done': z.object({ job, outcome: z.union([z.literal('good'), z.object({ reason: z.string() })]) }),
  old: { schema: z.string(), deprecated: true, description: 'Use `progress`.' },
})

const closed = defineEvents({
  message: {
    schema: fromJsonSchema(
      Type.Object(
        { from: Type.String(), text: Type.String(), at: Type.Optional(Type.Tuple([Type.Number(), Type.Number()])) },
        { title: 'ChatMessage' },
      ),
    ),
    examples: [{ from: 'Ann', text: 'line 1\nline 2' }],
  },
  typing: fromJsonSchema({ type: 'object', properties: { who: { type: 'array', items: { type: 'string' } } } }),
})

/** An API with some of all that the documents can say: several events, channels, parameters, security, own routes and two documents. */
export const richApi: ApiDescription = {
  info: {
    title: 'Rooms and jobs',
    version: '2.1.0',
    summary: 'Who says what, and how far it is.',
    description: 'A sample with **some of all**.',
    termsOfService: 'https://example.org/terms',
    contact: { name: 'Ann', url: 'https://example.org', email: 'ann@example.org' },
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: 'https://example.org/live', description: 'The one.' }, { url: '/' }],
  tags: [
    {
      name: 'Rooms',
      summary: 'Rooms',
      description: 'Where people meet.',
      externalDocs: { url: 'https://example.org/rooms' },
    },
    { name: 'Jobs', kind: 'nav' },
    { name: 'Streams', parent: 'Jobs' },
  ],
  externalDocs: { url: 'https://example.org/docs', description: 'More.' },
  securitySchemes: {
    token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'From the desk.' },
    cookie: { type: 'apiKey', in: 'cookie', name: 'session', deprecated: true },
    grant: {
      type: 'oauth2',
      flows: {
        authorizationCode: {
          authorizationUrl: 'https://example.org/ask',
          tokenUrl: 'https://example.org/token',
          scopes: { read: 'To read.' },
        },
      },
    },
    who: { type: 'openIdConnect', openIdConnectUrl: 'https://example.org/who' },
  },
  security: [{ token: [] }, { cookie: [], grant: ['read'] }],
  extensions: { 'x-owner': { team: 'rooms' } },
  streams: [
    defineStream({ path: '/sse/jobs', channels: 'any', security: [], tags: ['Jobs'] }, { catalog: open, open: true }),
    defineStream(
      { path: '/sse/jobs/done', events: ['job.done'], refusal: 'status' },
      { catalog: open, open: true, limitsAddresses: true },
    ),
    defineStream({ path: '/sse/old', events: ['old'], documents: ['default', 'admin'] }, { catalog: open, open: true }),
    defineStream(
      {
        path: '/sse/rooms/{room}',
        channels: ['room:{room}', 'lobby'],
        parameters: { room: { description: 'Which one.', pattern: '^[a-z]+$', example: 'kitchen' } },
        tags: ['Rooms'],
        summary: 'Listen in a room',
        description: 'What is said there.',
        responseDescription: 'All that is said.',
        refusal: 'status',
        extensions: { 'x-team': 'rooms' },
        security: [{ token: ['x'] }, {}],
      },
      { catalog: closed, open: false },
    ),
    defineStream({
      path: '/sse/exact',
      status: 203,
      itemSchema: z.object({ event: z.string(), data: z.string() }),
      deprecated: true,
    }),
    defineStream({ path: '/sse/internal', documents: ['admin'] }, { catalog: closed, open: false }),
    defineStream({ path: '/sse/hidden', hidden: true }),
    createRequestStream({
      path: '/sse/count/{from}',
      events: defineEvents({ tick: z.object({ n: z.int() }).meta({ title: 'Tick', examples: [{ n: 1 }] }) }),
      parameters: { from: { enum: ['0', '1'] } },
      query: z.object({ count: z.coerce.number().int().min(1).default(3), names: z.array(z.string()).optional() }),
      // oxlint-disable-next-line require-yield -- it is described and never run
      async *run() {},
    }).description,
  ],
  routes: [
    {
      method: 'put',
      path: '/rooms/{room}',
      operationId: 'putRoom',
      summary: 'Open a room',
      description: 'Or change it.',
      tags: ['Rooms'],
      parameters: [{ name: 'room', in: 'path', description: 'Which one.', schema: { type: 'string' } }],
      requestBody: {
        description: 'The room.',
        required: true,
        content: {
          'application/json': { schema: z.object({ title: z.string().default('') }).meta({ title: 'Room' }) },
        },
      },
      responses: {
        200: {
          description: 'It is open.',
          headers: { ETag: { description: 'Its state.', schema: { type: 'string' } } },
          content: {
            'application/json': { schema: z.object({ title: z.string().default('') }).meta({ title: 'Room' }) },
          },
        },
        '4XX': { description: 'It is not.' },
      },
      security: [{ who: [] }],
      externalDocs: { url: 'https://example.org/rooms' },
      extensions: { 'x-cost': 2 },
    },
    {
      method: 'delete',
      path: '/rooms/{room}',
      operationId: 'deleteRoom',
      summary: 'Close a room',
      deprecated: true,
      documents: ['admin'],
      parameters: [{ name: 'room', in: 'path', description: 'Which one.', schema: { type: 'string' } }],
      responses: { 204: { description: 'It is closed.' } },
    },
  ],
}
