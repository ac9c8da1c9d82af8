import type { StandardSchemaV1 } from '@standard-schema/spec'

import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { findSimilarName } from '../find-similar-name.ts'
import { findDeclaredNameFault, findEventReservation } from '../names.ts'
import { createComponents } from '../schema/components.ts'
import type { JsonSchema } from '../schema/json-schema.ts'
import { readJsonSchema } from '../schema/read-json-schema.ts'

/**
 * A schema that validates data and can be given as JSON Schema: of zod, arktype, or any library with Standard
 * Schema and Standard JSON Schema. A plain JSON Schema becomes one with `fromJsonSchema()` of
 * `windhover/json-schema`.
 */
export type EventSchema<Input = unknown, Output = Input> = StandardSchemaV1<Input, Output>

/** A schema, and what the documents say of its event. */
export interface EventDeclaration<Schema extends EventSchema = EventSchema> {
  readonly schema: Schema
  /** A few words. Default: none. */
  readonly summary?: string
  /** CommonMark text. Default: the schema's own description. */
  readonly description?: string
  /** Sample data as readers get it; the documents show the first in a stream. Default: the schema's own examples. */
  readonly examples?: readonly unknown[]
  /** Marks the event as one that readers should stop using. Default: that of the schema, which is mostly false. */
  readonly deprecated?: boolean
}

/** Declared events by name: a schema, or a schema with its documentation. */
export type EventDeclarations = Readonly<Record<string, EventSchema | EventDeclaration>>

/**
 * One event of a catalog, ready for validation and documents: an {@link EventDeclaration} with every default
 * filled in.
 */
export interface DeclaredEvent {
  readonly name: string
  readonly schema: EventSchema
  readonly summary?: string
  readonly description?: string
  /** Sample data as readers get it; empty if there is none. */
  readonly examples: readonly unknown[]
  readonly deprecated: boolean
  /** What a publisher may send. */
  readonly inputSchema: JsonSchema
  /** What readers get. */
  readonly outputSchema: JsonSchema
}

declare const declarations: unique symbol

/** The declared events: the one source of types, validation and documents. Made by {@link defineEvents}. */
export interface Catalog<Events extends EventDeclarations = EventDeclarations> {
  /** By name, in the order in which they were declared. */
  readonly events: ReadonlyMap<string, DeclaredEvent>
  /** Carries the types; never there at run time. */
  readonly [declarations]?: Events
}

/** The declarations that a catalog was made of: `Hub<EventsOf<typeof catalog>>` is the type of its hub. */
export type EventsOf<Declared extends Catalog> = Declared extends Catalog<infer Events> ? Events : never

/** The schema of one declaration. */
export type SchemaOf<Declaration> = Declaration extends EventSchema
  ? Declaration
  : Declaration extends EventDeclaration<infer Schema>
    ? Schema
    : never

// A property of `types` is inferred, not looked up: a large catalog is checked in two thirds of the time.

/** What a publisher may send as the data of the event `Name`. */
export type EventInput<Events extends EventDeclarations, Name extends keyof Events> =
  SchemaOf<Events[Name]> extends {
    readonly '~standard': { readonly types?: { readonly input: infer Input } | undefined }
  }
    ? Input
    : never

/** What readers get as the data of the event `Name`. */
export type EventOutput<Events extends EventDeclarations, Name extends keyof Events> =
  SchemaOf<Events[Name]> extends {
    readonly '~standard': { readonly types?: { readonly output: infer Output } | undefined }
  }
    ? Output
    : never

/**
 * Declares events, name by name.
 *
 * @returns a catalog that types `hub.publish`, validates what is published and describes it in the documents.
 * @throws WindhoverError `invalid_name` or `reserved_name` for a name that cannot be declared;
 *   `invalid_option` for documentation that is unknown or of a wrong type. It is `invalid_schema` for a
 *   schema that cannot validate or cannot be given as JSON Schema, and for two schemas of one title or id
 *   that differ.
 */
export function defineEvents<const Events extends EventDeclarations>(events: Events): Catalog<Events> {
  if (typeof events !== 'object' || events === null || Array.isArray(events) || '~standard' in events) {
    throw new WindhoverError(
      'invalid_option',
      `defineEvents: expected an object of schemas by event name, got ${describeGiven(events)}`,
    )
  }
  const declared = new Map<string, DeclaredEvent>()
  for (const [name, declaration] of Object.entries(events)) declared.set(name, declareEvent(name, declaration))
  // What the documents would refuse is refused here, where the names are given.
  const components = createComponents()
  for (const event of declared.values()) components.addEvent(event)
  return { events: declared }
}

const options: readonly string[] = ['schema', 'summary', 'description', 'examples', 'deprecated']

function declareEvent(name: string, declaration: EventSchema | EventDeclaration): DeclaredEvent {
  const where = `event ${JSON.stringify(name)}`
  if (findEventReservation(name) !== undefined) {
    throw new WindhoverError('reserved_name', `${where}: the name is reserved by the protocol; choose another`)
  }
  const fault = findDeclaredNameFault(name)
  if (fault !== undefined) throw new WindhoverError('invalid_name', `${where}: the name ${fault}`)
  const details: Partial<EventDeclaration> = hasStandard(declaration) ? { schema: declaration } : (declaration ?? {})
  const { schema, summary, description, examples, deprecated } = details
  if (!isSchema(schema)) {
    throw new WindhoverError(
      'invalid_schema',
      `${where}: expected a schema with a "~standard" property that validates (zod, arktype, valibot, …); ` +
        'a plain JSON Schema becomes one with fromJsonSchema() of windhover/json-schema',
    )
  }
  const unknown = Object.keys(details).find((option) => !options.includes(option))
  if (unknown !== undefined) {
    const similar = findSimilarName(unknown, options)
    const hint = similar === undefined ? '' : `; did you mean ${similar}?`
    throw new WindhoverError(
      'invalid_option',
      `${where}: ${JSON.stringify(unknown)} is not an option${hint} (there are ${options.join(', ')})`,
    )
  }
  check('summary', isOptional(summary, 'string'), 'text')
  check('description', isOptional(description, 'string'), 'text')
  check('examples', examples === undefined || Array.isArray(examples), 'a list')
  check('deprecated', isOptional(deprecated, 'boolean'), 'true or false')
  const outputSchema = readJsonSchema(schema, 'output', where)
  const inputSchema = readJsonSchema(schema, 'input', where)
  const { description: ownText, examples: ownExamples } = outputSchema
  const text = description ?? (typeof ownText === 'string' ? ownText : undefined)
  return {
    name,
    schema,
    ...(summary === undefined ? {} : { summary }),
    ...(text === undefined ? {} : { description: text }),
    examples: examples ?? (Array.isArray(ownExamples) ? ownExamples : []),
    deprecated: deprecated ?? outputSchema['deprecated'] === true,
    inputSchema,
    outputSchema,
  }

  function check(option: string, fits: boolean, right: string): void {
    if (!fits) throw new WindhoverError('invalid_option', `${where}: ${option} must be ${right}`)
  }
}

function isOptional(value: unknown, type: 'string' | 'boolean'): boolean {
  return value === undefined || typeof value === type
}

function hasStandard(value: unknown): value is EventSchema {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && '~standard' in value
}

function isSchema(value: unknown): value is EventSchema {
  return (
    hasStandard(value) &&
    typeof (value['~standard'] as Partial<EventSchema['~standard']> | null)?.validate === 'function'
  )
}
