/** Keywords of JSON Schema whose value is data, not a schema: nothing in it means what it says. */
export const dataKeywords: ReadonlySet<string> = new Set([
  'const',
  'default',
  'dependentRequired',
  'enum',
  'example',
  'examples',
  'externalDocs',
  'required',
  'type',
  'xml',
])

/** Returns whether the value of a keyword is data, not a schema. What begins with `x-` is anybody's. */
export function isDataKeyword(keyword: string): boolean {
  return dataKeywords.has(keyword) || keyword.startsWith('x-')
}

/** Keywords of JSON Schema whose value is a map from names to schemas: its keys are names, not keywords. */
export const schemaMapKeywords: ReadonlySet<string> = new Set([
  '$defs',
  'definitions',
  'dependentSchemas',
  'patternProperties',
  'properties',
])

/** Keywords of JSON Schema whose value is one schema. In draft 7, `items` may be a list. */
export const oneSchemaKeywords: ReadonlySet<string> = new Set([
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
])

/** Keywords of JSON Schema whose value is a list of schemas. */
export const schemaListKeywords: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])

/** Keywords of JSON Schema that say nothing of which values are valid, and that stand beside any other. */
export const annotationKeywords: ReadonlySet<string> = new Set([
  'title',
  'description',
  'summary',
  'deprecated',
  '$comment',
])

/** Returns whether a keyword counts for nothing where it stands, for lack of another beside it. */
export function isIdle(keyword: string, schema: Readonly<Record<string, unknown>>): boolean {
  switch (keyword) {
    case 'if':
      return !('then' in schema) && !('else' in schema)
    case 'then':
    case 'else':
      return !('if' in schema)
    case 'minContains':
    case 'maxContains':
      return !('contains' in schema)
    case 'additionalItems':
      return !Array.isArray(schema['items'])
    default:
      return false
  }
}

/**
 * Returns whether data has a `$ref` in it. Readers of documents follow those in examples and extensions,
 * which lead to nobody knows where.
 */
export function holdsReference(data: unknown): boolean {
  return JSON.stringify(data).includes('"$ref":')
}
