import { WindhoverError } from '../errors.ts'
import { isEndless } from './is-endless.ts'
import { keepDiscriminator } from './keep-discriminator.ts'
import type { JsonSchema } from './json-schema.ts'
import { listSubschemas, locateSchemas, type Place, type SchemaLocator, writePointer } from './locate-schemas.ts'
import { findHome, nameDefinitions } from './name-definitions.ts'
import { dialect } from './schema-draft.ts'
import { isIdle } from './schema-keywords.ts'
import { toObject, translateKeywords } from './translate-keywords.ts'

/** How a schema is read. */
export interface ModernizeOptions {
  /** Names the schema in an error, as in `event "progress"`. */
  readonly where: string
  /**
   * Whether annotations of a wrong shape, and keywords that look like slips, are left out rather than
   * refused: the schema is made by a library, or is somebody else's. Default: false.
   */
  readonly isLenient?: boolean
}

/** What a reference of JSON Schema leads to, by its pointer. */
type Targets = Map<string, Place>

/**
 * Writes a JSON Schema of any draft from 4 on in the plain part of 2020-12 that every version of the
 * documents can be made of. All references lead to the root, to its `$defs` or to properties of either. What
 * `$id`, anchors and dynamic references lead to has moved there. Keywords that say nothing of validity and
 * that the documents do not know are left out.
 *
 * The result takes the same values. It shares nothing with the schema, and gives itself when it is given
 * again.
 *
 * @throws WindhoverError `invalid_schema` with the place, as a JSON Pointer, of what cannot be said, and what
 *   would be right.
 */
export function modernizeSchema(schema: unknown, { where, isLenient = false }: ModernizeOptions): JsonSchema {
  const locator = locateSchemas(toJson(schema, where), refuse)
  const targets = collectTargets(locator, resolve)
  const names = nameDefinitions(locator, targets)
  const { root } = locator
  const whole = toObject(write(''))
  const $defs = Object.fromEntries(
    [...names.definitions].map(([pointer, key]) => [key, toObject(writeBody(locator.at(pointer)!))]),
  )
  const modern = {
    ...((root.schema as JsonSchema | boolean | null)?.['$schema' as never] === undefined ? {} : { $schema: dialect }),
    ...whole,
    ...(names.definitions.size === 0 ? {} : { $defs }),
  }
  if (isEndless(modern))
    refuse('', 'leads back to itself without a step into the data, so that nothing could be validated')
  return modern

  function write(pointer: string): JsonSchema | boolean {
    const key = names.definitions.get(pointer)
    return key === undefined ? writeBody(locator.at(pointer)!) : { $ref: names.refer(pointer) }
  }

  function writeBody(place: Place): JsonSchema | boolean {
    const { schema: body, pointer } = place
    if (typeof body === 'boolean') return body
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      return refuse(pointer, `expected a schema, got ${JSON.stringify(body)}`)
    }
    return translateKeywords(place, {
      isLenient,
      write: (steps) => write(pointer + writePointer(steps)),
      refer: (keyword, reference) => {
        const target = resolve(reference, keyword, place)
        return target === undefined ? reference : names.refer(target.pointer)
      },
      discriminate: (discriminator) =>
        keepDiscriminator(discriminator, place, locator, ({ pointer: target }) =>
          targets.has(target) ? names.refer(target) : undefined,
        ),
      refuse: (keyword, fault) => refuse(pointer + writePointer([keyword]), fault),
    })
  }

  /** @returns `undefined` for what stands in the document rather than in the schema. */
  function resolve(reference: string, keyword: string, place: Place): Place | undefined {
    const target = locator.find(reference, place)
    const at = pointerOf(place, keyword)
    if (target === undefined) {
      if (reference.startsWith('#/components/')) return undefined
      return refuse(at, `${JSON.stringify(reference)} leads out of the schema; put what it refers to into its $defs`)
    }
    if (keyword === '$ref') return target
    return findDynamic(reference, keyword, target, locator) ?? refuse(at, 'it depends on where a validator comes from')
  }

  function refuse(pointer: string, fault: string): never {
    throw new WindhoverError('invalid_schema', `${where}: #${pointer}: ${fault}`)
  }
}

function pointerOf({ pointer }: Place, keyword: string): string {
  return pointer + writePointer([keyword])
}

/**
 * Finds what a dynamic reference leads to, wherever a validator comes from: the root is the outermost schema
 * of every path (JSON Schema 2020-12, section 8.2.3.2, and 2019-09, section 8.2.4.2).
 *
 * @returns `undefined` when more than one schema could be meant.
 */
function findDynamic(reference: string, keyword: string, target: Place, locator: SchemaLocator): Place | undefined {
  const { root } = locator
  if (keyword === '$recursiveRef') {
    if (!isRecursive(target) || target.pointer === '') return target
    return isRecursive(root) ? root : undefined
  }
  const name = reference.slice(reference.indexOf('#') + 1)
  const anchored = locator.listDynamic(name)
  // Without such an anchor at its target it is a plain reference.
  if (!anchored.includes(target)) return target
  return anchored.length === 1 ? target : anchored.find(({ resource }) => resource === '')
}

function isRecursive({ schema }: Place): boolean {
  return (schema as JsonSchema | null)?.['$recursiveAnchor'] === true
}

/** Collects what references lead to, of all that the root needs. */
function collectTargets(
  locator: SchemaLocator,
  resolve: (reference: string, keyword: string, place: Place) => Place | undefined,
): Targets {
  const targets: Targets = new Map()
  const seen = new Set<string>()
  visit(locator.root)
  return targets

  function visit(place: Place): void {
    const { schema, pointer, draft } = place
    if (seen.has(pointer) || typeof schema !== 'object' || schema === null || Array.isArray(schema)) return
    seen.add(pointer)
    for (const keyword of ['$ref', '$dynamicRef', '$recursiveRef']) {
      const reference = (schema as JsonSchema)[keyword]
      if (typeof reference !== 'string') continue
      const target = resolve(reference, keyword, place)
      if (target === undefined) continue
      // A property is where the definition is that it stands in.
      for (const needed of [locator.at(findHome(target.pointer, locator) || target.pointer)!, target]) {
        targets.set(needed.pointer, needed)
        visit(needed)
      }
    }
    if (draft <= 7 && '$ref' in schema) return
    for (const [steps, subschema] of listSubschemas(schema as JsonSchema)) {
      if (isDefinitions(steps[0]!) || isIdle(steps[0]!, schema as JsonSchema) || subschema === undefined) continue
      visit(locator.at(pointer + writePointer(steps))!)
    }
  }
}

function isDefinitions(keyword: string): boolean {
  return keyword === '$defs' || keyword === 'definitions'
}

/** Copies a schema as JSON, which leaves out what libraries have hung on it for themselves. */
function toJson(schema: unknown, where: string): unknown {
  let text: string | undefined
  try {
    text = JSON.stringify(schema)
  } catch (cause) {
    throw new WindhoverError('invalid_schema', `${where}: the schema is not JSON: ${(cause as Error).message}`, {
      cause,
    })
  }
  if (text === undefined) throw new WindhoverError('invalid_schema', `${where}: expected a JSON Schema as an object`)
  return JSON.parse(text) as unknown
}
