import type { JsonSchema } from 'windhover'

import type { Asking } from './exchange.ts'
import { makeSample, type Resolve, varyValue } from './vary-value.ts'

/** A request that a document gave rise to. */
export interface GeneratedRequest {
  /** What is odd about it; `as documented` for nothing. */
  readonly about: string
  /** With its query. */
  readonly path: string
  readonly asking: Asking
  /** The body before it became text, where it has one. */
  readonly body?: unknown
}

/** An operation of a document of OpenAPI 3.1. */
export interface DocumentedOperation {
  readonly parameters?: readonly {
    readonly name: string
    readonly in: 'path' | 'query' | 'header'
    readonly required?: boolean
    readonly schema: JsonSchema
  }[]
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly schema: JsonSchema; readonly examples?: Readonly<Record<string, { value: unknown }>> }>
    >
  }
}

/** Makes requests to one operation from what a document says of it: as documented, and with one thing odd in each part and field. */
export function* generateRequests(
  document: object,
  method: string,
  path: string,
  operation: DocumentedOperation,
): Generator<GeneratedRequest> {
  const resolve: Resolve = (schema) => resolveReference(document, schema)
  const { requestBody } = operation
  // What a key means depends on what was sent under it before, and a trace that is none is ignored.
  const parameters = (operation.parameters ?? []).filter(({ name }) => !/^(?:Idempotency-Key|traceparent)$/.test(name))
  const media = requestBody?.content['application/json']
  const samples = new Map<string, unknown>(
    parameters.map((parameter) => [parameter.name, makeSample(parameter.schema, resolve)]),
  )
  const bodies =
    media === undefined
      ? [undefined]
      : [...Object.values(media.examples ?? {}).map(({ value }) => value), makeSample(media.schema, resolve)]
  for (const body of bodies) yield write('as documented', samples, body)
  const [body] = bodies
  yield write('without what is optional', new Map([...samples].filter(([name]) => isRequired(name))), body)
  for (const { name, schema, in: place } of parameters) {
    yield write(`${name}: missing`, new Map([...samples].filter(([other]) => other !== name || place === 'path')), body)
    for (const { about, value } of varyValue(schema, samples.get(name), resolve, name)) {
      // Node itself lets no such header out.
      if (place === 'header' && /[^\x20-\x7e]/.test(toText(value))) continue
      if (place === 'path' && toText(value) === '') continue
      yield write(about, new Map([...samples, [name, value]]), body)
    }
  }
  if (media === undefined) return
  for (const sample of bodies) {
    for (const { about, value } of varyValue(media.schema, sample, resolve, 'body')) yield write(about, samples, value)
  }
  for (const text of ['', '{', 'null', '[]', '\ufeff{}', '{"__proto__":{}}']) {
    const request = write(`the text ${JSON.stringify(text)}`, samples, undefined)
    yield { ...request, asking: { ...request.asking, body: text } }
  }
  for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'nonsense']) {
    const request = write(type, samples, body)
    yield { ...request, asking: { ...request.asking, headers: { ...request.asking.headers, 'Content-Type': type } } }
  }

  function isRequired(name: string): boolean {
    const parameter = parameters.find((one) => one.name === name)
    return parameter?.required === true
  }

  function write(about: string, values: ReadonlyMap<string, unknown>, content: unknown): GeneratedRequest {
    const query = new URLSearchParams()
    const headers: Record<string, string> = media === undefined ? {} : { 'Content-Type': 'application/json' }
    let target = path
    for (const { name, in: place } of parameters) {
      if (!values.has(name)) continue
      const value = values.get(name)
      if (place === 'path') target = target.replace(`{${name}}`, encodeURIComponent(toText(value)))
      else if (place === 'header') headers[name] = toText(value)
      else for (const item of [value].flat()) query.append(name, toText(item))
    }
    const search = query.toString()
    return {
      about,
      path: search === '' ? target : `${target}?${search}`,
      asking: {
        method: method.toUpperCase(),
        headers,
        ...(media === undefined ? {} : { body: JSON.stringify(content) ?? '' }),
      },
      ...(media === undefined ? {} : { body: content }),
    }
  }
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function resolveReference(document: object, schema: JsonSchema): JsonSchema {
  const { $ref } = schema
  if (typeof $ref !== 'string') return schema
  const target = $ref
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, step) => (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    )
  return resolveReference(document, target as JsonSchema)
}
