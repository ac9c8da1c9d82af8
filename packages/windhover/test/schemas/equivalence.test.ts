import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { defineEvents } from '../../src/catalog/define-events.ts'
import { fromJsonSchema } from '../../src/catalog/from-json-schema.ts'
import { modernizeSchema } from '../../src/catalog/modernize-schema.ts'
import { buildAsyncApiDocument } from '../../src/openapi/build-async-api-document.ts'
import { buildOpenApiDocument } from '../../src/openapi/build-document.ts'
import { validateAsyncApiDocument, validateOpenApiDocument } from '../../src/openapi/validate-document.ts'
import { defineStream } from '../../src/stream/define-stream.ts'
import { cloudEvents } from './cloud-events.ts'
import { debugAdapterProtocol } from './debug-adapter-protocol.ts'
import { createRandom, generateValue } from './generate-value.ts'
import { gitHubWebhooks } from './github-webhooks.ts'
import { mcp2025June, mcp2025November } from './mcp.ts'
import { openAiResponses } from './openai-responses.ts'
import { anchored, draft7, extended, recursive } from './references.ts'
import { dialects, judge } from './second-opinion.ts'

interface Subject {
  readonly schema: object
  /** What is meant where the draft itself does not have it, by its text. */
  readonly meant?: Readonly<Record<string, string>>
  /** Whether a version has words for all of it; where it has none, it takes at least what the schema takes. Default: yes. */
  readonly losses?: readonly (keyof typeof dialects)[]
}

const subjects: Readonly<Record<string, Subject>> = {
  'the events of OpenAI': {
    schema: openAiResponses,
    meant: { '"type":"string","nullable":true': '"type":["string","null"]' },
  },
  'the webhooks of GitHub': {
    schema: gitHubWebhooks,
    meant: { '"$id":"issues$opened","$schema":"http://json-schema.org/draft-07/schema",': '' },
  },
  CloudEvents: { schema: cloudEvents },
  'MCP of 2025-06': { schema: mcp2025June },
  'MCP of 2025-11': { schema: mcp2025November },
  'the Debug Adapter Protocol': { schema: debugAdapterProtocol },
  'references by anchors and identifiers': { schema: anchored, losses: ['OpenAPI 3.0'] },
  'a tree that is extended': { schema: extended },
  'a recursive list of 2019-09': { schema: recursive },
  'tuples and dependencies of draft 7': {
    schema: draft7,
    meant: { '"items":[],"additionalItems"': '"items"' },
    losses: ['OpenAPI 3.0'],
  },
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test walks into a document whose shape it is about to check
type Tree = any

function describeApi(schemas: Readonly<Record<string, object>>): Parameters<typeof buildOpenApiDocument>[0] {
  const events = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, fromJsonSchema(schema)]))
  const catalog = defineEvents(events)
  return {
    info: { title: 'Test', version: '1' },
    streams: [defineStream({ path: '/sse' }, { catalog, open: false })],
    routes: Object.entries(events).map(([name, schema]) => ({
      method: 'post' as const,
      path: `/${name}`,
      operationId: `post-${name}`,
      summary: 'Post',
      requestBody: { description: 'Data.', required: true, content: { 'application/json': { schema } } },
      responses: { 204: { description: 'Done.' } },
    })),
  }
}

/** The documents of an API in all versions, and what they say of the data of its event `it`. */
function buildAll(schemas: Readonly<Record<string, object>>): Record<string, { document: Tree; data: object }> {
  const api = describeApi(schemas)
  const versions = (['3.2', '3.1', '3.0'] as const).map((version) => {
    const document: Tree = buildOpenApiDocument(api, version)
    const { schema } = document.paths['/it'].post.requestBody.content['application/json']
    return [`OpenAPI ${version}`, { document, data: schema }] as const
  })
  const document: Tree = buildAsyncApiDocument(api)
  const asyncApi = ['AsyncAPI 3.0', { document, data: document.components.messages.it.payload }] as const
  return Object.fromEntries([...versions, asyncApi])
}

async function findFaults(document: Tree): Promise<readonly unknown[]> {
  return (await ('asyncapi' in document ? validateAsyncApiDocument(document) : validateOpenApiDocument(document)))
    .errors
}

describe.each(Object.entries(subjects))('%s', (_, { schema, meant = {}, losses = [] }) => {
  test('is declared as it is, and comes out valid in every version', async () => {
    for (const [version, { document }] of Object.entries(buildAll({ it: schema }))) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its version
      expect(await findFaults(document), version).toEqual([])
    }
  })

  test('takes the same values in every version, and where they are published', async () => {
    const original = await judge(withoutFormats(replaceAll(schema, meant)) as object, 'JSON Schema 2020-12')
    const { validate } = fromJsonSchema(withoutFormats(schema) as object)['~standard']
    const documents = buildAll({ it: schema })
    const judges = await Promise.all(
      Object.entries(documents).map(async ([version, { document, data }]) => {
        const whole = { allOf: [data], 'x-schemas': document.components.schemas }
        return [version, await judge(placeSchemas(whole), version as keyof typeof dialects)] as const
      }),
    )
    const modern = modernizeSchema(schema, { where: 'test' })
    const verdicts = new Set<boolean>()
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const value = generateValue(modern, createRandom(seed))
        const right = original(value)
        verdicts.add(right)
        expect('value' in validate(value), 'where it is published').toBe(right)
        for (const [version, take] of judges) {
          if (right || !losses.includes(version as keyof typeof dialects)) expect(take(value), version).toBe(right)
        }
      }),
      { numRuns: 100 },
    )
    // Values of one kind alone would show nothing.
    expect(verdicts.size).toBe(2)
  })

  test('is said once and for all', () => {
    const modern = modernizeSchema(schema, { where: 'test' })
    expect(modernizeSchema(modern, { where: 'test' })).toEqual(modern)
  })
})

test('all of them are declared in one catalog, whose names are told apart', async () => {
  const all = Object.fromEntries(Object.values(subjects).map(({ schema }, index) => [`event${index}`, schema]))
  for (const [version, { document }] of Object.entries(buildAll({ it: openAiResponses, ...all, twin: cloudEvents }))) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its version
    expect(await findFaults(document), version).toEqual([])
  }
})

/** Lets references lead to `x-schemas`, since a schema of OpenAPI 3.0 can have no field but those it knows. */
function placeSchemas(whole: object): object {
  return JSON.parse(JSON.stringify(whole).replaceAll('"#/components/schemas/', '"#/x-schemas/')) as object
}

function replaceAll(schema: object, texts: Readonly<Record<string, string>>): object {
  let text = JSON.stringify(schema)
  for (const [from, to] of Object.entries(texts)) {
    expect(text).toContain(from)
    text = text.replaceAll(from, to)
  }
  return JSON.parse(text) as object
}

/** Copies a schema without formats, which validators judge by rules of their own. */
function withoutFormats(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFormats)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([name, field]) => name !== 'format' || typeof field !== 'string')
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutFormats(field)]))
}
