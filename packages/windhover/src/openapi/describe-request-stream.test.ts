import { setImmediate as nextTurn } from 'node:timers/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { createParser } from 'eventsource-parser'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { defineEvents } from '../catalog/define-events.ts'
import { createRequestStream, type RequestStream } from '../per-request/create-request-stream.ts'
import { buildAsyncApiDocument } from './build-async-api-document.ts'
import { buildOpenApiDocument } from './build-document.ts'
import { validateAsyncApiDocument, validateOpenApiDocument } from './validate-document.ts'
import { openApiVersions, type OpenApiVersion } from './versions.ts'

const events = defineEvents({
  tick: z.object({ n: z.number() }).meta({ title: 'Tick', examples: [{ n: 1 }] }),
  note: z.string(),
})
const versions = Object.keys(openApiVersions) as OpenApiVersion[]

// oxlint-disable-next-line typescript/no-explicit-any -- a test walks into a document whose shape it is about to check
type Tree = any

function create(isBroken = false): RequestStream {
  return createRequestStream({
    path: '/sse/{job}',
    events,
    parameters: { job: { pattern: '^[0-9]+$' } },
    query: z.object({
      count: z.coerce.number().int().min(1).default(30).meta({ description: 'How many.' }),
      from: z.string(),
    }),
    reconnectSpreadMs: 0,
    onError: () => {},
    async *run() {
      yield { event: 'tick', data: { n: 1 }, id: 'one', retryMs: 5 }
      yield { event: 'note', data: 'x' }
      if (isBroken) throw new Error('broken')
    },
  })
}

function describeIt(version?: OpenApiVersion): Tree {
  const { description } = create()
  return buildOpenApiDocument({ info: { title: 'Test', version: '1' }, streams: [description], routes: [] }, version)
}

/** Every event of one request, as a parser reads it. */
async function readAll(stream: RequestStream): Promise<Record<string, unknown>[]> {
  const admission = stream.admit({
    method: 'GET',
    query: new URLSearchParams('from=a'),
    params: { job: '1' },
    accept: undefined,
    lastEventId: undefined,
  })
  if (admission.kind !== 'stream') throw new Error('refused')
  const sink = new FakeSink()
  admission.join(sink)
  while (sink.ending === undefined) await nextTurn()
  const read: Record<string, unknown>[] = []
  let retry: number | undefined
  const parser = createParser({
    onRetry: (value) => (retry = value),
    onEvent: ({ event, id, data }) => {
      read.push({ event, data, ...(id === undefined ? {} : { id }), ...(retry === undefined ? {} : { retry }) })
      retry = undefined
    },
  })
  for (const { payload } of sink.chunks) parser.feed(new TextDecoder().decode(payload))
  sink.leave()
  return read
}

describe('the document of a stream per request', () => {
  test.each(versions)('of OpenAPI %s is valid', async (version) => {
    expect(await validateOpenApiDocument(describeIt(version))).toMatchObject({ errors: [], warnings: [] })
  })

  test('of AsyncAPI is valid, and has its messages', async () => {
    const { description } = create()
    const document = buildAsyncApiDocument({
      info: { title: 'Test', version: '1' },
      streams: [description],
      routes: [],
    }) as Tree
    expect(await validateAsyncApiDocument(document)).toMatchObject({ errors: [], warnings: [] })
    expect(Object.values(document.operations)).toMatchObject([{ summary: 'Read the events of one request' }])
    expect(Object.keys(document.components.messages)).toEqual(['tick', 'note', 'connected', 'closing'])
    expect(document.components.messages.tick.headers.required).toEqual(['event'])
  })

  test('has the parameters of its path and its query, and of no hub', () => {
    const { parameters } = describeIt().paths['/sse/{job}'].get
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual([
      'job',
      'count',
      'from',
      'lastEventId',
      'Last-Event-ID',
    ])
    expect(parameters[1]).toEqual({
      name: 'count',
      in: 'query',
      description: 'How many.',
      schema: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER, default: 30 },
    })
    expect(parameters[2]).toMatchObject({ name: 'from', required: true })
  })

  test.each([false, true])(
    'has one branch for each event that is sent, and the data in it (broken: %s)',
    async (isBroken) => {
      const document = describeIt()
      const follow = ({ $ref }: { $ref: string }): Tree => document.components.schemas[$ref.split('/').at(-1)!]
      const { itemSchema } = document.paths['/sse/{job}'].get.responses['200'].content['text/event-stream']
      const branches: Tree[] = follow(itemSchema).oneOf.map(follow)
      const ajv = addFormats.default(new Ajv2020({ strict: false }))
      ajv.addSchema(document, 'document')
      const read = await readAll(create(isBroken))
      expect(read.map(({ event }) => event)).toEqual(['connected', 'tick', 'note', 'closing'])
      for (const item of read) {
        const branch = branches.find(({ title }) => title === item['event'])
        const item32 = { $ref: `document${itemSchema.$ref as string}` }
        expect(ajv.validate(item32, item), JSON.stringify(item)).toBe(true)
        const { contentSchema } = branch.properties.data
        const schema = '$ref' in contentSchema ? { $ref: `document${String(contentSchema.$ref)}` } : contentSchema
        expect(ajv.validate(schema, JSON.parse(item['data'] as string)), JSON.stringify(item)).toBe(true)
      }
      expect(branches.map(({ title }) => title)).toEqual(['tick', 'note', 'connected', 'closing'])
    },
  )

  test('shows a beginning that the stream could have', () => {
    const { examples } = describeIt().paths['/sse/{job}'].get.responses['200'].content['text/event-stream']
    expect(examples.stream.serializedValue.split('\n').filter((line: string) => line.startsWith('id: '))).toEqual([
      'id: 1',
    ])
  })
})

test('a stream that takes nothing from the request still cannot read every query', () => {
  const { description } = createRequestStream({ path: '/sse/plain', events, run: async () => {} })
  const document: Tree = buildOpenApiDocument({ info: { title: 'Test', version: '1' }, streams: [description] })
  const answer = document.paths['/sse/plain'].get.responses['400']
  expect(JSON.stringify(answer)).toContain('the query is not percent-encoded UTF-8')
  expect(JSON.stringify(answer)).not.toContain('"event: ')
})
