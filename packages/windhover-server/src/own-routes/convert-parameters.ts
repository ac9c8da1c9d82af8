import type { JsonSchema } from 'windhover'

import { isObject } from '../options/is-object.ts'
import { findDefinition } from './find-definition.ts'
import type { Parameter, PartContract } from './route-contract.ts'

/** A number as JSON spells it (RFC 8259, section 6). */
const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/**
 * Turns the texts of a query, a path or headers into what their schemas ask for: numbers, booleans, and lists, of which a single value
 * is one. A text that is none of these stays as it is, for the schema to refuse.
 */
export function convertParameters(
  { part, parameters, fillsDefaults }: PartContract,
  values: unknown,
): Record<string, unknown> {
  const given = isObject(values) ? values : {}
  // A schema of headers is shown those that it names, by the names that it gives them; others are always there.
  const converted: Record<string, unknown> = part === 'headers' ? {} : { ...given }
  for (const parameter of parameters) {
    const value = part === 'headers' ? given[parameter.name.toLowerCase()] : given[parameter.name]
    if (value !== undefined) converted[parameter.name] = convert(value, parameter.schema, parameter)
    else if (fillsDefaults && parameter.schema['default'] !== undefined) {
      converted[parameter.name] = structuredClone(parameter.schema['default'])
    }
  }
  return converted
}

function convert(value: unknown, schema: JsonSchema, parameter: Parameter): unknown {
  const { $ref, anyOf, oneOf, items } = schema
  if (typeof $ref === 'string') {
    const target = findDefinition(parameter.schema, $ref)
    return target === undefined ? value : convert(value, target, parameter)
  }
  const branches = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list.filter(isObject) : []))
  if (branches.length > 0) {
    // What may be a text is one.
    if (branches.some((branch) => listTypes(branch).includes('string'))) return value
    const results = branches.map((branch) => convert(value, branch, parameter))
    return results.find((result) => result !== value) ?? value
  }
  const types = listTypes(schema)
  if (types.includes('array')) {
    const list = Array.isArray(value) ? value : [value]
    return isObject(items) ? list.map((item) => convert(item, items, parameter)) : list
  }
  if (typeof value !== 'string' || types.includes('string')) return value
  if (types.includes('number') || types.includes('integer')) {
    if (numberPattern.test(value) && Number.isFinite(Number(value))) return Number(value)
  }
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

/** The types that a schema names, or that its constants are of. */
function listTypes({ type, const: constant, enum: choices }: JsonSchema): unknown[] {
  if (type !== undefined) return [type].flat()
  return (Array.isArray(choices) ? choices : constant === undefined ? [] : [constant]).map((choice) => typeof choice)
}
