import { asList, type Fields, isFields, mapFields } from './fields.ts'
import { isEventStream } from './is-event-stream.ts'
import type { IsLoose } from './losses.ts'
import { createItemProjection, exactItemField, type ItemProjection, rowConvention } from './project-items.ts'
import { findLoose30, projectSchema30 } from './project-schema-30.ts'
import { projectSchema31 } from './project-schema-31.ts'
import type { StreamItems } from './stream-items.ts'

type Target = '3.0' | '3.1'

/** What stands at a place of the document: decides which of its fields mean something, and which are a user's data. */
type Kind = (value: unknown, context: Context) => unknown

interface Context {
  readonly target: Target
  readonly root: Fields
  readonly items: ItemProjection
  /** Whether a component permits more in the target than it does. */
  readonly isLoose: IsLoose
}

/** What the fields of an object are. A field that is not listed is copied; `drop` leaves one out. */
type Shape = Readonly<Record<string, Kind>>

const copy: Kind = (value) => structuredClone(value)
const drop: Kind = () => undefined
/** Kept in 3.1, left out of 3.0. */
const since31 =
  (kind: Kind): Kind =>
  (value, context) =>
    context.target === '3.0' ? undefined : kind(value, context)

const schema: Kind = (value, { target, isLoose }) =>
  target === '3.0' ? projectSchema30(value, isLoose) : projectSchema31(value)

const content: Kind = (value, context) =>
  isFields(value) ? mapFields(value, (media, type) => mediaType(media, type, context)) : copy(value, context)

const header: Kind = object({ schema, example: copy, examples: map(example), content })

const parameter: Kind = (value, context) => {
  if (!isFields(value)) return copy(value, context)
  if (value['in'] === 'querystring') return undefined
  const projected = header(value, context) as Fields
  if (projected['style'] === 'cookie') delete projected['style']
  return projected
}

const requestBody: Kind = object({ content })

const server: Kind = object({ name: drop })
const servers: Kind = list(server)

const link: Kind = object({ server, parameters: copy, requestBody: copy })

/** Where an item stands that nothing else refers to, its component goes. */
const componentSchemas: Kind = (value, context) => {
  if (!isFields(value)) return copy(value, context)
  return mapFields(value, (item, name) => {
    const described = context.items.describeComponent(item, name)
    return described === undefined ? undefined : schema(described, context)
  })
}

const response: Kind = (value, context) => {
  const projected = object({ summary: drop, headers: map(header), content, links: map(link) })(value, context)
  if (!isFields(value) || !isFields(projected) || '$ref' in value) return projected
  const said = (value['description'] ?? value['summary'] ?? '') as string
  const media = isFields(value['content']) ? Object.entries(value['content']) : []
  const streams = media.filter(([, one]) => isStream(one, context)).map(([type]) => type)
  const conventions = [
    ...(streams.some(isEventStream) ? [context.items.convention] : []),
    ...(streams.every(isEventStream) ? [] : [rowConvention]),
  ]
  return { ...projected, description: [said, ...conventions].join('\n\n').trim() }
}

const callback: Kind = patterned((value, context) => pathItem(value, context))

const operationShape: Kind = object({
  parameters: list(parameter),
  requestBody,
  responses: patterned(response),
  callbacks: map(callback),
  servers,
})

const operation: Kind = (value, context) => {
  const projected = operationShape(value, context)
  if (context.target === '3.1' || !isFields(projected)) return projected
  return { ...projected, responses: projected['responses'] ?? { default: { description: '' } } }
}

const pathItemShape: Kind = keptReference({
  parameters: list(parameter),
  servers,
  get: operation,
  put: operation,
  post: operation,
  delete: operation,
  options: operation,
  head: operation,
  patch: operation,
  trace: operation,
  query: drop,
  additionalOperations: drop,
})

function pathItem(value: unknown, context: Context): unknown {
  return pathItemShape(value, context)
}

const securityScheme: Kind = object({
  deprecated: drop,
  oauth2MetadataUrl: drop,
  flows: object({ deviceAuthorization: drop }),
})

const tag: Kind = (value, context) => {
  const projected = object({ summary: drop, parent: drop, kind: drop })(value, context)
  if (!isFields(value) || !isFields(projected) || value['summary'] === undefined) return projected
  return { 'x-displayName': value['summary'], ...projected }
}

const documentShape: Kind = object({
  $self: drop,
  info: object({ summary: since31(copy), license: object({ identifier: since31(copy) }) }),
  jsonSchemaDialect: since31(copy),
  servers,
  paths: patterned(pathItem),
  webhooks: since31(map(pathItem)),
  components: object({
    schemas: componentSchemas,
    responses: map(response),
    parameters: map(parameter),
    examples: map(example),
    requestBodies: map(requestBody),
    headers: map(header),
    securitySchemes: map(securityScheme),
    links: map(link),
    callbacks: map(callback),
    pathItems: since31(map(pathItem)),
    mediaTypes: drop,
  }),
  tags: list(tag),
})

/** Says the fields of a 3.2 document in an older version; `openapi` is left as it is. */
export function projectFields(document: Readonly<Fields>, target: Target, items: StreamItems): Fields {
  const { schemas } = isFields(document['components']) ? document['components'] : {}
  const isLoose = target === '3.0' && isFields(schemas) ? findLoose30(schemas) : () => false
  const context = { target, root: document, items: createItemProjection(document, items), isLoose }
  const projected = documentShape(document, context) as Fields
  return target === '3.0' ? { ...projected, paths: projected['paths'] ?? {} } : projected
}

function mediaType(value: unknown, type: string, context: Context): unknown {
  const media = resolveMediaType(value, context)
  if (!isFields(media)) return copy(media, context)
  const item = media['itemSchema']
  const shape: Shape = {
    schema: item === undefined ? schema : drop,
    itemSchema: drop,
    itemEncoding: drop,
    prefixEncoding: drop,
    encoding: map(object({ headers: map(header), encoding: drop, itemEncoding: drop, prefixEncoding: drop })),
    example: item === undefined ? copy : drop,
    examples: item === undefined ? map(example) : drop,
  }
  const projected = object(shape)(media, context) as Fields
  if (item === undefined) return projected
  const isEvents = isEventStream(type)
  const exact = isEvents ? context.items.describeExactly(item) : undefined
  const samples = listSamples(media, isEvents ? context.items.writeSample : (_, row) => row)
  return {
    schema: schema(isEvents ? context.items.describe(item) : item, context),
    ...(exact === undefined ? {} : { [exactItemField]: schema(exact, context) }),
    ...projected,
    ...(samples.length === 0 ? {} : { examples: Object.fromEntries(samples) }),
  }
}

/**
 * The samples of a stream, an item each, by the name of the event. Text of the wire is left out: beside a schema of an item it would
 * be a sample that does not match.
 */
function listSamples(
  { itemSchema, examples, example: one }: Fields,
  write: ItemProjection['writeSample'],
): [string, object][] {
  const told = isFields(examples) ? Object.values(examples) : []
  const items = [one, ...told.filter(isFields).map(({ dataValue, value }) => dataValue ?? value)].flatMap(asList)
  const counts = new Map<string, number>()
  return items.map((item) => {
    const name = isFields(item) && typeof item['event'] === 'string' ? item['event'] : 'item'
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const value = structuredClone(write(itemSchema, item))
    return [`${name}${count === 1 ? '' : count}`, { value }]
  })
}

/** Media types have no place of their own in `components` before 3.2, so a reference to one becomes what it refers to. */
function resolveMediaType(value: unknown, { root }: Context): unknown {
  const prefix = '#/components/mediaTypes/'
  const seen = new Set<unknown>()
  let media = value
  while (isFields(media) && typeof media['$ref'] === 'string' && media['$ref'].startsWith(prefix) && !seen.has(media)) {
    seen.add(media)
    const name = media['$ref'].slice(prefix.length).replaceAll('~1', '/').replaceAll('~0', '~')
    const components = root['components']
    const known = isFields(components) ? components['mediaTypes'] : undefined
    media = isFields(known) && Object.hasOwn(known, name) ? known[name] : {}
  }
  return media
}

function isStream(value: unknown, context: Context): boolean {
  const media = resolveMediaType(value, context)
  return isFields(media) && media['itemSchema'] !== undefined
}

function example(value: unknown, context: Context): unknown {
  const projected = object({ dataValue: drop, serializedValue: drop, value: copy })(value, context)
  if (!isFields(value) || !isFields(projected) || '$ref' in value || 'value' in value) return projected
  const field = ['dataValue', 'serializedValue'].find((name) => Object.hasOwn(value, name))
  return field === undefined ? projected : { ...projected, value: copy(value[field], context) }
}

/** An object of known fields, or a reference to one. In 3.0 a reference says nothing else. */
function object(shape: Shape): Kind {
  const project = keptReference(shape)
  return (value, context) => {
    if (isFields(value) && typeof value['$ref'] === 'string' && context.target === '3.0') return { $ref: value['$ref'] }
    return project(value, context)
  }
}

function keptReference(shape: Shape): Kind {
  return (value, context) => {
    if (!isFields(value)) return copy(value, context)
    return mapFields(value, (field, name) =>
      Object.hasOwn(shape, name) ? (shape[name] as Kind)(field, context) : copy(field, context),
    )
  }
}

/** A map from names to things of one kind. */
function map(kind: Kind): Kind {
  return (value, context) => (isFields(value) ? mapFields(value, (item) => kind(item, context)) : copy(value, context))
}

/** A map whose names are a pattern, such as paths; one that starts with `x-` is an extension. */
function patterned(kind: Kind): Kind {
  return (value, context) => {
    if (!isFields(value)) return copy(value, context)
    return mapFields(value, (item, name) => (name.startsWith('x-') ? copy(item, context) : kind(item, context)))
  }
}

function list(kind: Kind): Kind {
  return (value, context) =>
    Array.isArray(value)
      ? value.map((item) => kind(item, context)).filter((item) => item !== undefined)
      : copy(value, context)
}
