import { defineEvents, type EventDeclarations, type EventSchema, type JsonSchema } from 'windhover'

import { isObject } from './is-object.ts'
import { describeUnknown, describeValue } from './usage-error.ts'

type Declaration = EventDeclarations[string]

/** Declared events that can be used, and a sentence for each that cannot. */
export interface ConfigEvents {
  readonly events: EventDeclarations
  readonly faults: readonly string[]
}

const declarationKeys = ['schema', 'summary', 'description', 'examples', 'deprecated']

/**
 * Turns the events of a config file into declarations: a plain JSON Schema becomes a schema that validates, on its own
 * or within a declaration.
 *
 * @param where - stands before each fault: `windhover.config.json: events`.
 */
export async function readConfigEvents(
  declared: Readonly<Record<string, unknown>>,
  where: string,
): Promise<ConfigEvents> {
  const events: Record<string, Declaration> = {}
  const faults: string[] = []
  for (const [name, value] of Object.entries(declared)) {
    try {
      const declaration = await toDeclaration(value)
      defineEvents({ [name]: declaration })
      events[name] = declaration
    } catch (error) {
      faults.push(`${where}.${name}: ${(error as Error).message}`)
    }
  }
  return { events, faults }
}

async function toDeclaration(value: unknown): Promise<Declaration> {
  if (isStandardSchema(value)) return value
  if (!isObject(value)) {
    throw new TypeError(`expected a schema, a JSON Schema or {schema, …}, got ${describeValue(value)}`)
  }
  if (!('schema' in value)) return toSchema(value)
  const unknown = Object.keys(value).filter((key) => !declarationKeys.includes(key))
  if (unknown.length > 0) throw new TypeError(describeUnknown('key', unknown, declarationKeys))
  return { ...value, schema: await toSchema(value['schema']) }
}

async function toSchema(value: unknown): Promise<EventSchema> {
  if (isStandardSchema(value)) return value
  if (!isObject(value)) throw new TypeError(`expected a schema or a JSON Schema, got ${describeValue(value)}`)
  const { fromJsonSchema } = await import('windhover/json-schema')
  return fromJsonSchema(value as JsonSchema)
}

function isStandardSchema(value: unknown): value is EventSchema {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && '~standard' in value
}
