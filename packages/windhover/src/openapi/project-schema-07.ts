import { schemaMapKeywords } from '../catalog/schema-keywords.ts'
import { asList, isFields } from './fields.ts'

/** Keywords of JSON Schema 2020-12 that draft 7 has no words for: without them a schema permits more. */
const unknown = new Set([
  '$dynamicRef',
  'minContains',
  'maxContains',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
])

/** Keywords whose value is a schema. */
const oneSchema = new Set(['additionalProperties', 'contains', 'else', 'if', 'items', 'not', 'propertyNames', 'then'])

/** Says a schema of JSON Schema 2020-12 in draft 7, as AsyncAPI has it; the result permits at least what the schema permits. */
export function projectSchema07(schema: unknown): unknown {
  if (!isFields(schema)) return schema
  const { $ref: reference, prefixItems, items, dependentRequired, dependentSchemas, ...rest } = schema
  const projected: Record<string, unknown> = {}
  for (const [keyword, value] of Object.entries(rest)) {
    if (unknown.has(keyword)) continue
    if (oneSchema.has(keyword)) projected[keyword] = projectSchema07(value)
    else if (['allOf', 'anyOf', 'oneOf'].includes(keyword)) projected[keyword] = asList(value).map(projectSchema07)
    else if (schemaMapKeywords.has(keyword) && isFields(value)) projected[keyword] = projectMap(value)
    else projected[keyword] = value
  }
  if (Array.isArray(prefixItems)) {
    projected['items'] = prefixItems.map(projectSchema07)
    if (items !== undefined) projected['additionalItems'] = projectSchema07(items)
  } else if (items !== undefined) projected['items'] = projectSchema07(items)
  if (isFields(dependentRequired) || isFields(dependentSchemas)) {
    projected['dependencies'] = {
      ...(dependentRequired as object | undefined),
      ...(isFields(dependentSchemas) ? projectMap(dependentSchemas) : {}),
    }
  }
  if (reference === undefined) return projected
  // What stands beside a reference counts for nothing in draft 7.
  if (Object.keys(projected).length === 0) return { $ref: reference }
  return { ...projected, allOf: [{ $ref: reference }, ...asList(projected['allOf'])] }
}

function projectMap(map: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, projectSchema07(schema)]))
}
