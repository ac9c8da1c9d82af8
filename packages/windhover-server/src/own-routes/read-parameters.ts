import { type JsonSchema, WindhoverError } from 'windhover'
import { modernizeSchema } from 'windhover/openapi'

import { isObject } from '../options/is-object.ts'
import { findDefinition } from './find-definition.ts'
import type { Parameter } from './route-contract.ts'

/**
 * Reads the parameters that a schema of a whole part of a request allows: the properties of an object.
 *
 * @throws WindhoverError `invalid_schema` for a schema without properties.
 */
export function readParameters(schema: JsonSchema, where: string): Parameter[] {
  const { $defs } = schema
  const isWhole = refersToWhole(schema)
  const found = new Map<string, Parameter>()
  if (!collect(schema, 0)) {
    throw new WindhoverError(
      'invalid_schema',
      `${where}: expected a schema of an object with properties, one for each parameter`,
    )
  }
  return [...found.values()]

  function collect(part: JsonSchema, depth: number): boolean {
    // Deeper than anyone nests; a reference to itself has no end.
    if (depth > 10) return false
    const { $ref, allOf, properties, required } = part
    let isObjectSchema = isObject(properties) || part['type'] === 'object'
    if (typeof $ref === 'string') {
      const target = findDefinition(schema, $ref)
      if (target !== undefined) isObjectSchema = collect(target, depth + 1) || isObjectSchema
    }
    if (Array.isArray(allOf)) {
      for (const one of allOf) if (isObject(one)) isObjectSchema = collect(one, depth + 1) || isObjectSchema
    }
    for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
      found.set(name, {
        name,
        required: (Array.isArray(required) && required.includes(name)) || (found.get(name)?.required ?? false),
        schema: isWhole
          ? pickFromWhole(schema, name, where)
          : { ...(isObject(property) ? property : {}), ...($defs === undefined ? {} : { $defs }) },
      })
    }
    return isObjectSchema
  }
}

/** Whether any reference of a schema is to the whole of it, or to a property, rather than to a definition. */
function refersToWhole(schema: JsonSchema): boolean {
  return /"\$ref":"#(?!\/\$defs\/[^/"]*")/.test(JSON.stringify(schema))
}

/** Writes a property of a schema, with the whole of it as a definition, so that references to the whole still lead there. */
function pickFromWhole(whole: JsonSchema, name: string, where: string): JsonSchema {
  const step = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
  const parameters = { ...whole, $id: 'parameters' }
  return modernizeSchema({ $ref: `parameters#/properties/${step}`, $defs: { parameters } }, { where, isLenient: true })
}
