/** Keywords of JSON Schema whose value is data, not a schema: nothing in it means what it says. */
export const dataKeywords: ReadonlySet<string> = new Set([
  'const',
  'default',
  'enum',
  'example',
  'examples',
  'required',
  'type',
])

/** Keywords of JSON Schema whose value is a map from names to schemas: its keys are names, not keywords. */
export const schemaMapKeywords: ReadonlySet<string> = new Set([
  '$defs',
  'definitions',
  'dependentSchemas',
  'patternProperties',
  'properties',
])

/** Keywords of JSON Schema that say nothing of which values are valid, and that stand beside any other. */
export const annotationKeywords: ReadonlySet<string> = new Set([
  'title',
  'description',
  'summary',
  'deprecated',
  '$comment',
])
