import { type Catalog, defineEvents } from '../../src/catalog/define-events.ts'
import { fromJsonSchema } from '../../src/catalog/from-json-schema.ts'
import { buildAsyncApiDocument } from '../../src/openapi/build-async-api-document.ts'
import { buildOpenApiDocument } from '../../src/openapi/build-document.ts'
import { validateAsyncApiDocument, validateOpenApiDocument } from '../../src/openapi/validate-document.ts'
import { defineStream } from '../../src/stream/define-stream.ts'
import { judge } from './second-opinion.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- a test walks into a document whose shape it is about to check
export type Tree = any

/** What a document is written in. */
export const versions = ['OpenAPI 3.2', 'OpenAPI 3.1', 'OpenAPI 3.0', 'AsyncAPI 3.0'] as const
export type Version = (typeof versions)[number]

/** A document, and what it says of the data of the event `it`. */
export interface Built {
  readonly version: Version
  readonly document: Tree
  readonly data: object
}

/** Declares plain JSON Schemas. */
export function declare(schemas: Readonly<Record<string, object>>): Catalog {
  return defineEvents(
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, fromJsonSchema(schema)])),
  )
}

/** Builds the documents of a catalog in all versions. */
export function buildAll(catalog: Catalog): Built[] {
  const api = {
    info: { title: 'Test', version: '1' },
    streams: [defineStream({ path: '/sse' }, { catalog, open: false })],
    routes: [...catalog.events.values()].map(({ name, schema }) => ({
      method: 'get' as const,
      path: `/${name}`,
      operationId: `get-${name}`,
      summary: 'Get',
      responses: { 200: { description: 'Data.', content: { 'application/json': { schema } } } },
    })),
  }
  return versions.map((version): Built => {
    const [kind, number] = version.split(' ')
    if (kind === 'AsyncAPI') {
      const document: Tree = buildAsyncApiDocument(api)
      return { version, document, data: document.components.messages.it.payload }
    }
    const document: Tree = buildOpenApiDocument(api, number as '3.2')
    return { version, document, data: document.paths['/it'].get.responses[200].content['application/json'].schema }
  })
}

/** What is wrong with a document, as the ready server would see it. */
export async function findFaults({ document }: Built): Promise<readonly unknown[]> {
  const { errors } = await ('asyncapi' in document
    ? validateAsyncApiDocument(document)
    : validateOpenApiDocument(document))
  return errors
}

/** Says which data of `it` a document takes, by another implementation of JSON Schema. */
export async function judgeData({ version, document, data }: Built): Promise<(value: unknown) => boolean> {
  const whole = JSON.stringify({ allOf: [data], 'x-schemas': document.components.schemas ?? {} })
  // A schema of OpenAPI 3.0 can have no field but those it knows, and `x-…`.
  return judge(JSON.parse(whole.replaceAll('"#/components/schemas/', '"#/x-schemas/')) as object, version)
}

/** Copies a schema without formats, which validators judge by rules of their own. */
export function withoutFormats(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFormats)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([name, field]) => name !== 'format' || typeof field !== 'string')
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutFormats(field)]))
}
