import type { StandardSchemaV1 } from '@standard-schema/spec'

import type { SchemaDirection, JsonSchema } from './json-schema.ts'
import { readJsonSchema } from './read-json-schema.ts'
import type { SchemaSource } from './schema-source.ts'
import { WindhoverError } from '../errors.ts'
import { findInputNames } from './find-input-names.ts'
import { findPartNames } from './find-part-names.ts'
import { isSameSchema } from './is-same-schema.ts'
import { isLibrarySchema, readSchemaSource } from './read-schema-source.ts'
import { toPascalCase } from './to-pascal-case.ts'
import { type Unpacked, unpackSchema } from './unpack-schema.ts'
import { nameComponent, type PartNames, refPrefix, writePart, writeSchema } from './write-schema.ts'

/** The schemas of a declared event. */
export interface NamedSchemas {
  readonly name: string
  readonly schema: StandardSchemaV1
  /** What a publisher may send. */
  readonly inputSchema: JsonSchema
  /** What readers get. */
  readonly outputSchema: JsonSchema
}

/** A schema to put into a document, and how to speak of it. */
export interface SchemaUse {
  readonly source: SchemaSource
  readonly direction: SchemaDirection
  /** Names the schema in an error, as in `response 200 of publishEvent`. */
  readonly where: string
  /** The component's name if the schema has no name but needs one, because it refers to itself or to unnamed parts. */
  readonly fallback: string
}

/** The `components.schemas` of a document in the making. */
export interface Components {
  /**
   * Adds a declared event's schemas and returns a reference to the output. The output gets its title as name,
   * or its event's name in PascalCase. The input has the same name if both are the same, and otherwise one
   * that ends in `Input`.
   */
  readonly addEvent: (event: NamedSchemas) => JsonSchema
  /** Adds a schema with a title, or only the named parts of one without; returns what to write in its place. */
  readonly add: (use: SchemaUse) => JsonSchema
  /**
   * Adds a schema under a name of the document's own, followed by a number if another shape has that name;
   * returns a reference.
   */
  readonly addNamed: (name: string, schema: JsonSchema) => JsonSchema
  /** The components that `root` needs, directly or through one another, by name in alphabetical order. */
  readonly collect: (root: unknown) => Readonly<Record<string, JsonSchema>>
}

interface Component {
  readonly schema: JsonSchema
  readonly owner: string
}

/** Starts an empty set of components. */
export function createComponents(): Components {
  const components = new Map<string, Component>()
  const eventSchemas = new Map<unknown, Readonly<Record<SchemaDirection, JsonSchema>>>()
  /** The components that are named after their events. */
  const untitled = new Set<string>()

  return { addEvent, add, addNamed, collect }

  function addEvent(event: NamedSchemas): JsonSchema {
    const known = eventSchemas.get(event.schema)
    if (known !== undefined) return known.output
    const where = `event ${JSON.stringify(event.name)}`
    const outcome = unpackEvent(event)
    const output = store(outcome, where)
    eventSchemas.set(event.schema, { input: addInput(event, outcome) ?? output, output })
    return output
  }

  /**
   * Adds a number to the name of a schema without a title if another event's has that: `a.b` and `a-b` are
   * both `AB`.
   */
  function unpackEvent({ name, outputSchema }: NamedSchemas): Unpacked {
    const base = toPascalCase(name) || 'Event'
    let free = base
    for (let number = 2; ; number += 1) {
      const unpacked = unpackSchema(outputSchema, free, true)
      // Names that were chosen, by a title, are left for the caller to refuse.
      if (unpacked.root !== free || 'title' in outputSchema) return unpacked
      const known = components.get(free)?.schema
      const isFree = known === undefined || isSameSchema(known, writePart(unpacked, free, new Map()))
      if (isFree || (free === base && !untitled.has(free))) {
        untitled.add(free)
        return unpacked
      }
      free = `${base}${number}`
    }
  }

  /** @returns `undefined` if the input is the same as the output. */
  function addInput({ name, inputSchema, outputSchema }: NamedSchemas, outcome: Unpacked): JsonSchema | undefined {
    if (isSameSchema(inputSchema, outputSchema)) return undefined
    const asked = unpackSchema(inputSchema, outcome.root ?? toPascalCase(name), true)
    return store(asked, `event ${JSON.stringify(name)}`, findInputNames(asked, outcome))
  }

  function add({ source, direction, where, fallback }: SchemaUse): JsonSchema {
    if (!isLibrarySchema(source))
      return store(unpackSchema(readSchemaSource(source, direction, where), fallback, false), where)
    const known = eventSchemas.get(source)
    if (known !== undefined) return known[direction]
    const unpacked = unpackSchema(readJsonSchema(source, direction, where), fallback, false)
    if (direction === 'output') return store(unpacked, where)
    const output = tryReadOutput(source, where)
    const names = output === undefined ? undefined : findInputNames(unpacked, unpackSchema(output, fallback, false))
    return store(unpacked, where, names)
  }

  function addNamed(name: string, schema: JsonSchema): JsonSchema {
    let free = name
    for (let number = 2; !isSameSchema(components.get(free)?.schema ?? schema, schema); number += 1) {
      free = `${name}${number}`
    }
    addComponent(free, schema, 'the protocol')
    return { $ref: refPrefix + free }
  }

  function store(unpacked: Unpacked, owner: string, settled: PartNames = new Map()): JsonSchema {
    const names = findPartNames(unpacked, (name) => components.get(name)?.schema, settled)
    for (const part of unpacked.parts.keys()) {
      addComponent(nameComponent(part, names), writePart(unpacked, part, names), owner)
    }
    if (unpacked.root !== undefined) return { $ref: refPrefix + nameComponent(unpacked.root, names) }
    return writeSchema(unpacked.inline, unpacked, names)
  }

  function addComponent(name: string, schema: JsonSchema, owner: string): void {
    const known = components.get(name)
    if (known === undefined) {
      components.set(name, { schema, owner })
    } else if (!isSameSchema(known.schema, schema)) {
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
      for (const item of Object.values(value)) {
        if (typeof item === 'string' && item.startsWith(refPrefix)) {
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

function tryReadOutput(source: StandardSchemaV1, where: string): JsonSchema | undefined {
  try {
    return readJsonSchema(source, 'output', where)
  } catch {
    return undefined
  }
}
