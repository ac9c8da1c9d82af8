import type { DeclaredEvent, EventSchema } from '../catalog/define-events.ts'
import { type Direction, type JsonSchema, readJsonSchema } from '../catalog/json-schema.ts'
import { WindhoverError } from '../errors.ts'
import type { SchemaSource } from './route-description.ts'

/** A schema to put into a document, and how to speak of it. */
export interface SchemaUse {
  readonly source: SchemaSource
  readonly direction: Direction
  /** Names the schema in an error, as in `response 200 of publishEvent`. */
  readonly where: string
  /** The component's name where the schema has no name but needs one, because it refers to itself or to unnamed parts. */
  readonly fallback: string
}

/** The `components.schemas` of a document in the making. */
export interface Components {
  /**
   * Adds a declared event's schemas: the output under its title (or its event's name in PascalCase), the input under the same name
   * where both are the same, and else with `Input` behind it. Answers a reference to the output.
   */
  readonly addEvent: (event: DeclaredEvent) => JsonSchema
  /** Adds a schema with a title, or only the named parts of one without; answers what to write in its place. */
  readonly add: (use: SchemaUse) => JsonSchema
  /** The components that `root` needs, directly or through one another, by name in alphabetical order. */
  readonly collect: (root: unknown) => Readonly<Record<string, JsonSchema>>
}

interface Component {
  readonly schema: JsonSchema
  readonly owner: string
}

/** A JSON Schema taken apart into named schemas. */
interface Unpacked {
  /** The named schemas, with references to one another still local. */
  readonly parts: ReadonlyMap<string, JsonSchema>
  /** The name of the whole; `undefined` where it stays inline. */
  readonly root: string | undefined
  /** The whole, where it stays inline. */
  readonly inline: JsonSchema
  /** Which of the parts a local reference is about, and the rest of its path. */
  readonly find: (ref: string) => readonly [name: string, rest: string] | undefined
}

const refPrefix = '#/components/schemas/'

/** Starts an empty set of components. */
export function createComponents(): Components {
  const components = new Map<string, Component>()
  const eventSchemas = new Map<unknown, Readonly<Record<Direction, JsonSchema>>>()

  return { addEvent, add, collect }

  function addEvent(event: DeclaredEvent): JsonSchema {
    const known = eventSchemas.get(event.schema)
    if (known !== undefined) return known.output
    const where = `event ${JSON.stringify(event.name)}`
    const outcome = unpack(event.outputSchema, toPascalCase(event.name) || 'Event', true)
    const output = store(outcome, where)
    const asked = unpack(event.inputSchema, outcome.root ?? toPascalCase(event.name), true)
    const input = store(asked, where, findInputNames(asked, outcome))
    eventSchemas.set(event.schema, { input, output })
    return output
  }

  function add({ source, direction, where, fallback }: SchemaUse): JsonSchema {
    if (!isEventSchema(source)) return store(unpack(source, fallback, false), where)
    const known = eventSchemas.get(source)
    if (known !== undefined) return known[direction]
    const unpacked = unpack(readJsonSchema(source, direction, where), fallback, false)
    if (direction === 'output') return store(unpacked, where)
    const output = tryReadOutput(source, where)
    const names = output === undefined ? undefined : findInputNames(unpacked, unpack(output, fallback, false))
    return store(unpacked, where, names)
  }

  function store(unpacked: Unpacked, owner: string, renamed: ReadonlySet<string> = new Set()): JsonSchema {
    for (const name of unpacked.parts.keys()) {
      const part = writePart(unpacked, name, renamed)
      addComponent(nameOf(name, renamed), part, owner)
    }
    if (unpacked.root !== undefined) return { $ref: refPrefix + nameOf(unpacked.root, renamed) }
    return rewrite(unpacked.inline, unpacked, renamed)
  }

  function addComponent(name: string, schema: JsonSchema, owner: string): void {
    const known = components.get(name)
    if (known === undefined) {
      components.set(name, { schema, owner })
    } else if (!isSame(known.schema, schema)) {
      throw new WindhoverError(
        'invalid_schema',
        `schema ${JSON.stringify(name)}: ${known.owner} and ${owner} give it two different shapes; ` +
          'give one of them another title (or id)',
      )
    }
  }

  function collect(root: unknown): Readonly<Record<string, JsonSchema>> {
    const needed = new Set<string>()
    visit(root)
    return Object.fromEntries([...needed].sort().map((name) => [name, components.get(name)!.schema]))

    function visit(value: unknown): void {
      if (typeof value !== 'object' || value === null) return
      for (const [key, item] of Object.entries(value)) {
        if (key === '$ref' && typeof item === 'string' && item.startsWith(refPrefix)) {
          const name = item.slice(refPrefix.length).split('/')[0]!
          const component = components.get(name)
          if (component === undefined || needed.has(name)) continue
          needed.add(name)
          visit(component.schema)
        } else visit(item)
      }
    }
  }
}

/** Makes a name of words: `upload.progress` becomes `UploadProgress`. Empty where there is no ASCII letter or digit. */
export function toPascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')
}

/** Takes a schema apart: `$defs` and `definitions` become parts, and so does the whole where it has a title or `named` is true. */
function unpack(schema: JsonSchema, fallback: string, named: boolean): Unpacked {
  const { $schema: _, $defs = {}, definitions = {}, ...whole } = schema
  const title = typeof whole['title'] === 'string' ? toKey(whole['title']) : ''
  const base = title || fallback
  const names = new Map<string, string>()
  const parts = new Map<string, JsonSchema>()
  for (const [keyword, list] of Object.entries({ $defs, definitions })) {
    for (const [index, [key, part]] of Object.entries(list as Record<string, JsonSchema>).entries()) {
      const name = namePart(key, part, `${base}Part${index + 1}`)
      names.set(`${keyword}/${key}`, name)
      parts.set(name, part)
    }
  }
  const target = Object.keys(whole).length === 1 && typeof whole['$ref'] === 'string' ? find(whole['$ref']) : undefined
  const root =
    target !== undefined && target[1] === ''
      ? target[0]
      : named || title !== '' || refersToRoot({ ...whole, $defs, definitions })
        ? base
        : undefined
  if (root !== undefined && root !== target?.[0]) {
    const twin = parts.get(root)
    if (twin !== undefined && !isSame(twin, whole)) {
      throw new WindhoverError(
        'invalid_schema',
        `schema ${JSON.stringify(root)}: the schema of that title has a part of the same name; rename one of them`,
      )
    }
    parts.set(root, whole)
  }
  return { parts, root, inline: whole, find }

  function find(ref: string): readonly [string, string] | undefined {
    if (ref === '#') return [base, '']
    const [, keyword, key, rest = ''] = /^#\/([^/]+)\/([^/]+)(\/.*)?$/.exec(ref) ?? []
    const name = key === undefined ? undefined : names.get(`${keyword}/${decodePointer(key)}`)
    if (name !== undefined) return [name, rest]
    return isLocal(ref) ? [base, ref.slice(1)] : undefined
  }

  function refersToRoot(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false
    return Object.entries(value).some(([key, item]) =>
      key === '$ref' && typeof item === 'string'
        ? item === '#' || (isLocal(item) && find(item)?.[0] === base && !parts.has(base))
        : refersToRoot(item),
    )
  }
}

/** A key that a person chose is the name; one that a library made up (`__schema0`, `$ark.type1`) is none. */
function namePart(key: string, part: JsonSchema, fallback: string): string {
  if (/^[A-Za-z]/.test(key)) return toKey(key)
  return (typeof part['title'] === 'string' && toKey(part['title'])) || fallback
}

/** Component names have only `A-Z a-z 0-9 . - _` (OpenAPI 3.2.0, "Components Object"). */
function toKey(title: string): string {
  return /^[A-Za-z0-9._-]+$/.test(title) ? title : toPascalCase(title)
}

function decodePointer(step: string): string {
  let text = step
  try {
    text = decodeURIComponent(step)
  } catch {
    // A bare percent sign stands for itself.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~')
}

function isLocal(ref: string): boolean {
  return ref.startsWith('#/') && !ref.startsWith('#/components/')
}

/** Finds the parts whose input differs from the output of the same name, or refers to one that does. */
function findInputNames(input: Unpacked, output: Unpacked): ReadonlySet<string> {
  const renamed = new Set<string>()
  let before: number
  do {
    before = renamed.size
    for (const name of input.parts.keys()) {
      if (renamed.has(name) || !output.parts.has(name)) continue
      if (!isSame(writePart(input, name, renamed), writePart(output, name, new Set()))) renamed.add(name)
    }
  } while (renamed.size > before)
  return renamed
}

function nameOf(name: string, renamed: ReadonlySet<string>): string {
  return renamed.has(name) ? `${name}Input` : name
}

function writePart(unpacked: Unpacked, name: string, renamed: ReadonlySet<string>): JsonSchema {
  const part = rewrite(unpacked.parts.get(name)!, unpacked, renamed)
  return renamed.has(name) && 'title' in part ? { ...part, title: `${name}Input` } : part
}

const schemaMaps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'])
/** What stands here is data, not a schema: a `$ref` in it is nobody's reference. */
const dataKeywords = new Set(['const', 'default', 'enum', 'example', 'examples', 'required', 'type'])

/** Copies a schema with its local references turned to components, and made readable. */
function rewrite(schema: JsonSchema, unpacked: Unpacked, renamed: ReadonlySet<string>): JsonSchema {
  return walk(schema) as JsonSchema

  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const written: Record<string, unknown> = {}
    for (const [keyword, item] of Object.entries(value)) {
      if (keyword === 'pattern' && repeatsFormat(value as JsonSchema)) continue
      if (keyword === '$ref' && typeof item === 'string') written[keyword] = writeRef(item)
      else if (dataKeywords.has(keyword)) written[keyword] = item
      else if (schemaMaps.has(keyword)) written[keyword] = walkMap(item)
      else written[keyword] = walk(item)
    }
    return written
  }

  function walkMap(map: unknown): unknown {
    return Object.fromEntries(Object.entries(map as JsonSchema).map(([key, item]) => [key, walk(item)]))
  }

  function writeRef(ref: string): string {
    const target = unpacked.find(ref)
    return target === undefined ? ref : refPrefix + nameOf(target[0], renamed) + target[1]
  }
}

const spelledFormats: readonly unknown[] = ['date-time', 'date', 'time', 'email', 'uuid']

/**
 * Says whether a pattern only spells out the format beside it. Schema libraries write leap years and all into 300 characters of it,
 * which no person can read and which the format already says; a short pattern may well narrow the format, and stays.
 */
function repeatsFormat({ format, pattern }: JsonSchema): boolean {
  return spelledFormats.includes(format) && typeof pattern === 'string' && pattern.length > 60
}

function isEventSchema(source: SchemaSource): source is EventSchema {
  return '~standard' in source
}

function tryReadOutput(source: EventSchema, where: string): JsonSchema | undefined {
  try {
    return readJsonSchema(source, 'output', where)
  } catch {
    return undefined
  }
}

/** Says whether two schemas are the same but for the order of their keywords. */
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  )
}
