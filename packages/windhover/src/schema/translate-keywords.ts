import { countEdits } from '../count-edits.ts'
import type { JsonSchema } from './json-schema.ts'
import { annotationValues, assertionValues, isNames, isPattern } from './keyword-values.ts'
import type { Place } from './locate-schemas.ts'
import { readPluginKeyword } from './plugin-keywords.ts'
import { holdsReference, isIdle, oneSchemaKeywords, schemaListKeywords, schemaMapKeywords } from './schema-keywords.ts'

/** What the translation of one schema asks of the whole. */
export interface Translator {
  /** Writes the schema that stands some steps below. */
  readonly write: (steps: readonly string[]) => JsonSchema | boolean
  /** Writes what a keyword refers to, as `#/$defs/Price`. */
  readonly refer: (keyword: string, reference: string) => string
  /** Writes what clients may tell schemas apart by; `undefined` when it cannot be told. */
  readonly discriminate: (discriminator: unknown) => JsonSchema | undefined
  readonly refuse: (keyword: string, fault: string) => never
  /** Whether annotations of a wrong shape, and keywords that look like slips, are left out rather than refused. */
  readonly isLenient: boolean
}

/** Keywords that say where a schema stands or what it speaks. References are written without them. */
const identity: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  'id',
  '$anchor',
  '$dynamicAnchor',
  '$recursiveAnchor',
  '$vocabulary',
  '$defs',
  'definitions',
])

const references: readonly string[] = ['$ref', '$dynamicRef', '$recursiveRef']

/** Writes the keywords of one schema of any draft in those of 2020-12. */
export function translateKeywords({ schema: given, draft }: Place, translator: Translator): JsonSchema {
  const { write, refer, discriminate, refuse, isLenient } = translator
  const schema = given as JsonSchema
  const written: Record<string, unknown> = {}
  /** What must hold too, but whose keywords are taken. */
  const also: JsonSchema[] = []
  // Up to draft 7, nothing beside a reference counts (draft 7, section 8.3).
  const isOvershadowed = draft <= 7 && typeof schema['$ref'] === 'string'
  for (const [keyword, value] of Object.entries(schema)) {
    if (isOvershadowed && keyword !== '$ref' && !Object.hasOwn(annotationValues, keyword)) continue
    translate(keyword, value)
  }
  if (also.length > 0) written['allOf'] = [...((written['allOf'] as unknown[] | undefined) ?? []), ...also]
  return written

  function translate(keyword: string, value: unknown): void {
    if (identity.has(keyword) || isIdle(keyword, schema)) return
    if (keyword.startsWith('x-')) put(keyword, holdsReference(value) ? undefined : value)
    else if (references.includes(keyword)) translateReference(keyword, value)
    else if (keyword === 'items' || keyword === 'prefixItems') translateItems(keyword, value)
    else if (keyword === 'exclusiveMinimum' || keyword === 'exclusiveMaximum') translateBound(keyword, value)
    else if (Object.hasOwn(annotationValues, keyword)) translateAnnotation(keyword, value)
    else if (Object.hasOwn(assertionValues, keyword)) translateAssertion(keyword, value)
    else if (oneSchemaKeywords.has(keyword)) translateOne(keyword)
    else if (schemaListKeywords.has(keyword)) written[keyword] = writeList(keyword, value)
    else if (schemaMapKeywords.has(keyword)) translateMap(keyword, value)
    else if (keyword === 'dependencies') translateDependencies(value)
    else if (keyword === 'discriminator') put(keyword, discriminate(value))
    else translateOther(keyword, value)
  }

  function put(keyword: string, value: unknown): void {
    if (value !== undefined) written[keyword] = value
  }

  function require(schemaToHold: JsonSchema): void {
    if (Object.keys(schemaToHold).some((keyword) => keyword in schema || keyword in written)) also.push(schemaToHold)
    else Object.assign(written, schemaToHold)
  }

  function translateReference(keyword: string, value: unknown): void {
    if (typeof value !== 'string') refuse(keyword, `expected a reference as text, got ${JSON.stringify(value)}`)
    const $ref = refer(keyword, value as string)
    if (keyword === '$ref') written['$ref'] = $ref
    else require({ $ref })
  }

  function translateAnnotation(keyword: string, value: unknown): void {
    const { isRight, expected } = annotationValues[keyword]!
    if (isRight(value)) put(keyword, keyword === 'example' && holdsReference(value) ? undefined : value)
    else if (!isLenient) refuse(keyword, `expected ${expected}, got ${JSON.stringify(value)}`)
  }

  function translateAssertion(keyword: string, value: unknown): void {
    const { isRight, expected } = assertionValues[keyword]!
    if (!isRight(value)) refuse(keyword, `expected ${expected}, got ${JSON.stringify(value)}`)
    if (keyword === 'required') written[keyword] = [...new Set(value as string[])]
    else if (keyword === 'type') written[keyword] = writeTypes([value].flat(), schema['nullable'] === true)
    // Nothing is one of no values, which not every reader of documents takes.
    else if (keyword === 'enum' && (value as unknown[]).length === 0) require({ not: {} })
    else if (keyword === 'minimum' || keyword === 'maximum') translateInclusive(keyword, value as number)
    else written[keyword] = value
  }

  /** A bound of draft 4 is inclusive or not by a keyword beside it. */
  function translateInclusive(keyword: 'minimum' | 'maximum', value: number): void {
    const exclusive = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'
    written[schema[exclusive] === true ? exclusive : keyword] = value
  }

  function translateBound(keyword: 'exclusiveMinimum' | 'exclusiveMaximum', value: unknown): void {
    if (typeof value !== 'boolean') translateAssertion(keyword, value)
  }

  function translateOne(keyword: string): void {
    written[keyword] = mayBeBoolean.has(keyword) ? write([keyword]) : toObject(write([keyword]))
  }

  function translateItems(keyword: string, value: unknown): void {
    if (keyword === 'items' && !Array.isArray(value)) {
      written['items'] = write(['items'])
      return
    }
    if (keyword === 'items' && 'prefixItems' in schema) refuse(keyword, 'expected one schema beside prefixItems')
    if (!Array.isArray(value)) refuse(keyword, `expected a list of schemas, got ${JSON.stringify(value)}`)
    if ((value as unknown[]).length > 0) written['prefixItems'] = writeList(keyword, value)
    if (keyword === 'items' && 'additionalItems' in schema) written['items'] = write(['additionalItems'])
  }

  function writeList(keyword: string, value: unknown): unknown[] {
    if (!Array.isArray(value) || value.length === 0) {
      return refuse(keyword, `expected a list of schemas, got ${JSON.stringify(value)}`)
    }
    return value.map((_, index) => toObject(write([keyword, String(index)])))
  }

  function translateMap(keyword: string, value: unknown): void {
    if (!isObject(value)) return refuse(keyword, `expected schemas by name, got ${JSON.stringify(value)}`)
    const faulty = keyword === 'patternProperties' && Object.keys(value).find((name) => !isPattern(name))
    if (typeof faulty === 'string') refuse(keyword, `${JSON.stringify(faulty)} is no regular expression`)
    written[keyword] = writeMap(keyword, Object.keys(value))
  }

  function writeMap(keyword: string, names: readonly string[]): JsonSchema {
    const toKind = mayBeBoolean.has(keyword) ? (one: JsonSchema | boolean) => one : toObject
    return Object.fromEntries(names.map((name) => [name, toKind(write([keyword, name]))]))
  }

  /** Up to draft 7 one keyword, of which 2019-09 made two. */
  function translateDependencies(value: unknown): void {
    if (!isObject(value))
      return refuse('dependencies', `expected names or schemas by name, got ${JSON.stringify(value)}`)
    // Draft 3 has a single name, and many still write it.
    const lists = Object.entries(value).map(([name, one]) => [name, typeof one === 'string' ? [one] : one] as const)
    const faulty = lists.find(([, one]) => Array.isArray(one) && !isNames(one))
    if (faulty !== undefined) refuse('dependencies', `${JSON.stringify(faulty[0])}: expected a list of names`)
    const required = lists.filter(([, one]) => Array.isArray(one))
    const schemas = lists.filter(([, one]) => !Array.isArray(one)).map(([name]) => name)
    if (required.length > 0) require({ dependentRequired: Object.fromEntries(required) })
    if (schemas.length > 0) require({ dependentSchemas: writeMap('dependencies', schemas) })
  }

  function translateOther(keyword: string, value: unknown): void {
    if (keyword === '$async' && value === true && !isLenient) refuse(keyword, 'a schema cannot validate asynchronously')
    const meaning = readPluginKeyword(keyword, value, schema)
    if (meaning !== undefined) {
      if ('fault' in meaning) refuse(keyword, meaning.fault)
      else if (meaning.schema !== undefined) require(meaning.schema)
      return
    }
    const meant = isLenient ? undefined : findMeant(keyword)
    if (meant !== undefined) refuse(keyword, `is not a keyword of JSON Schema; did you mean ${JSON.stringify(meant)}?`)
  }
}

/** The keywords that readers of documents know to have true and false for schemas; elsewhere they stumble. */
const mayBeBoolean: ReadonlySet<string> = new Set([
  'additionalProperties',
  'items',
  'properties',
  'unevaluatedItems',
  'unevaluatedProperties',
])

/** Writes the two schemas that are no objects (JSON Schema 2020-12, section 4.3.2) as ones that are. */
export function toObject(schema: JsonSchema | boolean): JsonSchema {
  return typeof schema === 'boolean' ? (schema ? {} : { not: {} }) : schema
}

/**
 * The `nullable` of OpenAPI 3.0 adds null to the type beside it, and has no meaning if there is none (OpenAPI
 * 3.0.4, "Schema Object").
 */
function writeTypes(types: readonly unknown[], isNullable: boolean): unknown {
  const distinct = [...new Set(isNullable ? [...types, 'null'] : types)]
  return distinct.length === 1 ? distinct[0] : distinct
}

/** Keywords that refuse values: whoever misspells one would have them pass. */
const constraining: readonly string[] = [
  ...Object.keys(assertionValues),
  ...oneSchemaKeywords,
  ...schemaListKeywords,
  'patternProperties',
  'properties',
  'dependentSchemas',
  'additionalItems',
  'dependencies',
]

/**
 * Short words, and those that begin with another sign than a letter, are anybody's: `_enum` is one of the
 * Debug Adapter Protocol.
 */
function findMeant(keyword: string): string | undefined {
  if (!/^[A-Za-z]/.test(keyword) || keyword.length < 5 || constraining.includes(keyword)) return undefined
  const given = keyword.toLowerCase()
  return constraining.find(
    (known) => given[0] === known[0] && countEdits(given, known.toLowerCase()) <= (known.length > 7 ? 2 : 1),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
