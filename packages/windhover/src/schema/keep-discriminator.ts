import type { JsonSchema } from './json-schema.ts'
import type { Place, SchemaLocator } from './locate-schemas.ts'
import { mapRenamed } from './map-renamed.ts'

/**
 * Writes a Discriminator Object (OpenAPI 3.2.0, "Discriminator Object"), whose mapping leads to the new
 * places of the schemas. It also maps those that have other names there, since the names are the values
 * without a mapping.
 *
 * It has no part in validation, so it is left out if it cannot be written: if its mapping leads elsewhere, or
 * if its property may be missing. The older versions have no words for the latter, and 3.2 wants a schema for
 * that case.
 *
 * @param refer - writes a reference to a schema; `undefined` for one that the root does not need.
 */
export function keepDiscriminator(
  discriminator: unknown,
  place: Place,
  locator: SchemaLocator,
  refer: (target: Place) => string | undefined,
): JsonSchema | undefined {
  if (!isObject(discriminator)) return undefined
  const { propertyName, mapping, defaultMapping } = discriminator
  if (typeof propertyName !== 'string' || (mapping !== undefined && !isObject(mapping))) return undefined
  const entries = Object.entries(mapping ?? {}).map(([value, name]) => [value, writeTarget(name)] as const)
  const otherwise = defaultMapping === undefined ? undefined : writeTarget(defaultMapping)
  if (entries.some(([, target]) => target === undefined)) return undefined
  if (defaultMapping === undefined ? !isRequired(place, propertyName, locator) : otherwise === undefined)
    return undefined
  const told = Object.fromEntries(entries) as Record<string, string>
  const whole = mapRenamed(place.schema, told, (reference) => {
    const target = locator.find(reference, place)
    return target === undefined ? reference : refer(target)
  })
  return {
    propertyName,
    ...(Object.keys(whole).length === 0 ? {} : { mapping: whole }),
    ...(otherwise === undefined ? {} : { defaultMapping: otherwise }),
  }

  /** What is mapped to is a reference, or the name of a component: here, of a definition. */
  function writeTarget(name: unknown): string | undefined {
    if (typeof name !== 'string') return undefined
    const last = name.slice(name.lastIndexOf('/') + 1)
    const target = [name, `#/$defs/${last}`, `#/definitions/${last}`]
      .map((reference) => locator.find(reference, locator.root))
      .find((found) => found !== undefined)
    if (target !== undefined) return refer(target)
    return name.startsWith('#/components/') ? name : undefined
  }
}

/** Returns whether a property is there in whatever a schema takes, as far as its keywords say so by themselves. */
function isRequired(
  place: Place,
  property: string,
  locator: SchemaLocator,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const { schema, pointer } = place
  // What leads to itself decides nothing.
  if (!isObject(schema) || seen.has(pointer)) return isObject(schema)
  const inner = new Set([...seen, pointer])
  const { $ref, required } = schema
  if (typeof $ref === 'string') {
    const target = locator.find($ref, place)
    if (target !== undefined && isRequired(target, property, locator, inner)) return true
  }
  if (Array.isArray(required) && required.includes(property)) return true
  const check = (keyword: string) => listBranches(keyword).map((one) => isRequired(one, property, locator, inner))
  if (check('allOf').includes(true)) return true
  return ['oneOf', 'anyOf'].some((keyword) => {
    const branches = check(keyword)
    return branches.length > 0 && !branches.includes(false)
  })

  function listBranches(keyword: string): Place[] {
    const branches = (schema as JsonSchema)[keyword]
    if (!Array.isArray(branches)) return []
    return branches.map((_, index) => locator.at(`${pointer}/${keyword}/${index}`)!)
  }
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
