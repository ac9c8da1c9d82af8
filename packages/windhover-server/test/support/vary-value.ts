import type { JsonSchema } from 'windhover'

/** A value, and what it is meant to try: `body.count: above the maximum`. */
export interface Variant {
  readonly about: string
  readonly value: unknown
}

/** Finds what a reference of a document leads to. */
export type Resolve = (schema: JsonSchema) => JsonSchema

/** Makes a value that a schema takes, as far as its keywords say what that is; its own samples go first. */
export function makeSample(given: JsonSchema, resolve: Resolve): unknown {
  const schema = resolve(given)
  const { const: constant, enum: choices, examples, default: fallback, anyOf, oneOf, allOf } = schema
  if (constant !== undefined) return constant
  for (const list of [choices, examples]) if (Array.isArray(list) && list.length > 0) return list[0]
  if (fallback !== undefined) return fallback
  for (const list of [anyOf, oneOf]) if (Array.isArray(list)) return makeSample(list[0] as JsonSchema, resolve)
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((part) => makeSample(part as JsonSchema, resolve)))
  switch ([schema['type']].flat()[0]) {
    case 'object':
      return Object.fromEntries(listProperties(schema).map(([name, property]) => [name, makeSample(property, resolve)]))
    case 'array':
      return [makeSample((schema['items'] ?? {}) as JsonSchema, resolve)]
    case 'integer':
    case 'number':
      return (
        Number(schema['minimum'] ?? schema['exclusiveMinimum'] ?? 0) +
        (schema['exclusiveMinimum'] === undefined ? 0 : 1)
      )
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return sampleText(schema)
  }
}

function sampleText({ format, pattern, minLength = 1 }: JsonSchema): string {
  if (format === 'date-time') return '2026-01-01T12:00:00.000Z'
  if (format === 'date') return '2026-01-01'
  const candidates = ['a', '1', 'abc', 'A1', 'a.1', 'x'.repeat(32)].filter((text) => text.length >= Number(minLength))
  return (
    candidates.find((text) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text)) ??
    'a'.repeat(Number(minLength))
  )
}

/** Values beside every rule of a schema, in every field: of each other type, just inside and just outside of each bound, missing, too many. */
export function* varyValue(given: JsonSchema, sample: unknown, resolve: Resolve, about = 'value'): Generator<Variant> {
  const schema = resolve(given)
  for (const value of [null, true, 7, 1.5, -1, '', 'text', [], {}]) {
    yield { about: `${about}: ${JSON.stringify(value)}`, value }
  }
  for (const [keyword, steps] of Object.entries({
    minimum: [0, -1],
    maximum: [0, 1],
    exclusiveMinimum: [0, 1],
    exclusiveMaximum: [0, -1],
  })) {
    const bound = schema[keyword]
    if (typeof bound !== 'number') continue
    for (const step of steps) yield { about: `${about}: ${keyword} and ${step}`, value: bound + step }
  }
  for (const [keyword, step] of Object.entries({ minLength: -1, maxLength: 1 })) {
    const bound = schema[keyword]
    if (typeof bound !== 'number') continue
    for (const length of [bound, bound + step]) {
      if (length >= 0) yield { about: `${about}: of length ${length}`, value: 'x'.repeat(length) }
    }
  }
  for (const text of ['a\nb', '\u0000', 'ü', '🪶'.repeat(64)])
    yield { about: `${about}: ${JSON.stringify(text)}`, value: text }
  for (const choice of Array.isArray(schema['enum']) ? schema['enum'] : [])
    yield { about: `${about}: ${String(choice)}`, value: choice }
  if (Array.isArray(sample)) {
    const item = (schema['items'] ?? {}) as JsonSchema
    for (const variant of varyValue(item, sample[0], resolve, `${about}.0`))
      yield { ...variant, value: [variant.value] }
    yield { about: `${about}: many items`, value: Array.from({ length: 200 }, () => sample[0] as unknown) }
  } else if (typeof sample === 'object' && sample !== null) {
    for (const [name, property] of listProperties(schema)) {
      const { [name]: field, ...others } = sample as Record<string, unknown>
      yield { about: `${about}.${name}: missing`, value: others }
      for (const variant of varyValue(property, field, resolve, `${about}.${name}`)) {
        yield { ...variant, value: { ...sample, [name]: variant.value } }
      }
    }
    yield { about: `${about}: one field more`, value: { ...sample, unknownField: 1 } }
  }
}

function listProperties(schema: JsonSchema): [string, JsonSchema][] {
  return Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)
}
