import { type Draft, readDraft } from './schema-draft.ts'
import { oneSchemaKeywords, schemaListKeywords, schemaMapKeywords } from './schema-keywords.ts'

/** A schema within another, and how its references are read. */
export interface Place {
  /** As it stands there, which may be no schema at all. */
  readonly schema: unknown
  /** From the root, as a JSON Pointer (RFC 6901); empty for the root. */
  readonly pointer: string
  readonly draft: Draft
  /** The URI that references are relative to (JSON Schema 2020-12, section 8.2). */
  readonly base: string
  /** The pointer of the nearest schema around it that has an identifier, or of the root. */
  readonly resource: string
}

/** Finds the schemas within a schema. */
export interface SchemaLocator {
  readonly root: Place
  /** The schema at a pointer, which is one that {@link listSubschemas} or a reference has led to. */
  readonly at: (pointer: string) => Place | undefined
  /** The schema that a reference leads to; `undefined` when it leads out of the whole. */
  readonly find: (reference: string, from: Place) => Place | undefined
  /** The schemas with a `$dynamicAnchor` of a name. */
  readonly listDynamic: (name: string) => readonly Place[]
}

/** What relative identifiers are relative to when the root has none. */
const nowhere = 'schema:/'

/**
 * Locates every schema within a schema, by its pointer, its identifier (`$id`, or `id` of draft 4) and its anchors.
 *
 * @param root - as JSON.
 * @param refuse - gets the pointer of a `$schema` that is not known, and a sentence.
 */
export function locateSchemas(root: unknown, refuse: (pointer: string, fault: string) => never): SchemaLocator {
  const places = new Map<string, Place>()
  /** Pointers by absolute URI, and by identifiers as they are written, which is how TypeBox and Fastify mean them. */
  const named = new Map<string, string>()
  const dynamic = new Map<string, Place[]>()
  const start = locate(root, { pointer: '', draft: 2020, base: nowhere, resource: '' })
  return { root: start, at: (pointer) => places.get(pointer), find, listDynamic: (name) => dynamic.get(name) ?? [] }

  function locate(schema: unknown, around: Omit<Place, 'schema'>): Place {
    const place = identify(schema, around)
    places.set(place.pointer, place)
    if (place.pointer === '') name(place.base, '')
    if (!isObject(schema)) return place
    for (const anchor of [schema['$anchor'], schema['$dynamicAnchor']]) {
      if (typeof anchor === 'string') name(`${place.base}#${anchor}`, place.pointer)
    }
    const { $dynamicAnchor } = schema
    if (typeof $dynamicAnchor === 'string') {
      dynamic.set($dynamicAnchor, [...(dynamic.get($dynamicAnchor) ?? []), place])
    }
    for (const [steps, subschema] of listSubschemas(schema)) {
      locate(subschema, { ...place, pointer: place.pointer + writePointer(steps) })
    }
    return place
  }

  function identify(schema: unknown, around: Omit<Place, 'schema'>): Place {
    if (!isObject(schema)) return { ...around, schema }
    const draft = draftOf(schema, around)
    // Beside a reference, an identifier counts for nothing up to draft 7 (draft 7, section 8.3).
    const id = draft <= 7 && typeof schema['$ref'] === 'string' ? undefined : schema[draft === 4 ? 'id' : '$id']
    if (typeof id !== 'string') return { ...around, schema, draft }
    const { pointer, base } = around
    const [uri, anchor] = splitFragment(resolve(id, base))
    name(id, pointer)
    if (draft <= 7 && anchor !== '') name(`${uri}#${anchor}`, pointer)
    if (draft <= 7 && id.startsWith('#')) return { ...around, schema, draft }
    name(uri, pointer)
    return { schema, pointer, draft, base: uri, resource: pointer }
  }

  function draftOf(schema: Readonly<Record<string, unknown>>, { draft, pointer }: Omit<Place, 'schema'>): Draft {
    const { $schema } = schema
    if ($schema === undefined) return draft
    const read = typeof $schema === 'string' ? readDraft($schema) : undefined
    return read ?? refuse(`${pointer}/$schema`, 'expected JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12')
  }

  function name(uri: string, pointer: string): void {
    if (!named.has(uri)) named.set(uri, pointer)
  }

  function find(reference: string, from: Place): Place | undefined {
    const [uri, fragment] = splitFragment(resolve(reference, from.base))
    const [written] = splitFragment(reference)
    const resource = named.get(uri) ?? named.get(written === '' ? reference : written)
    if (resource === undefined) return undefined
    if (fragment === '') return places.get(resource)
    if (fragment.startsWith('/')) {
      // Bundles often name their parts, and refer to them as if they did not.
      const lost = written === '' && resource !== '' ? findBelow(start, fragment) : undefined
      return findBelow(places.get(resource)!, fragment) ?? lost
    }
    const pointer = named.get(`${uri}#${fragment}`)
    return pointer === undefined ? undefined : places.get(pointer)
  }

  /** Follows a pointer, also to where no keyword has a schema, which is one if it is referred to. */
  function findBelow(resource: Place, pointer: string): Place | undefined {
    let place = resource
    let value = resource.schema
    let reached = resource.pointer
    for (const step of readPointer(pointer)) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
      value = (value as Readonly<Record<string, unknown>>)[step]
      reached += writePointer([step])
      place = places.get(reached) ?? place
    }
    if (place.pointer === reached) return place
    return isObject(value) || typeof value === 'boolean' ? locate(value, { ...place, pointer: reached }) : undefined
  }
}

/** The schemas that stand directly in a schema, with the steps that lead there. */
export function* listSubschemas(
  schema: Readonly<Record<string, unknown>>,
): Generator<readonly [steps: readonly string[], subschema: unknown]> {
  for (const [keyword, value] of Object.entries(schema)) {
    if (Array.isArray(value)) {
      if (!schemaListKeywords.has(keyword) && keyword !== 'items') continue
      for (const [index, item] of value.entries()) yield [[keyword, String(index)], item]
    } else if (schemaMapKeywords.has(keyword) || keyword === 'dependencies') {
      if (!isObject(value)) continue
      for (const [key, item] of Object.entries(value)) if (!Array.isArray(item)) yield [[keyword, key], item]
    } else if (oneSchemaKeywords.has(keyword) || keyword === 'additionalItems') yield [[keyword], value]
  }
}

/** Writes steps as a JSON Pointer (RFC 6901, section 3). */
export function writePointer(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Reads the steps of a JSON Pointer, which may be percent-encoded as in a fragment. */
export function readPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => decode(step).replaceAll('~1', '/').replaceAll('~0', '~'))
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    // A bare percent sign stands for itself.
    return step
  }
}

function splitFragment(uri: string): [uri: string, fragment: string] {
  const at = uri.indexOf('#')
  return at === -1 ? [uri, ''] : [uri.slice(0, at), uri.slice(at + 1)]
}

function resolve(reference: string, base: string): string {
  // Before anything else, for a fragment may hold what a URL would write differently.
  if (reference.startsWith('#')) return base + reference
  try {
    return new URL(reference, base).href
  } catch {
    return reference
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
