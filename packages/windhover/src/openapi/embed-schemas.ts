import type { Components } from '../schema/components.ts'
import type { EventSchema } from '../catalog/define-events.ts'
import type { SchemaDirection } from '../schema/json-schema.ts'
import { isFields, mapFields } from './fields.ts'

/**
 * Puts references to components, or what they describe, in the place of schemas of a library that stand inside of plain
 * data. An example of such data is a JSON Schema of a request whose `data` is an event of the catalog.
 */
export function embedSchemas<Value>(
  value: Value,
  components: Components,
  use: { readonly direction: SchemaDirection; readonly where: string; readonly fallback: string },
): Value {
  return embed(value) as Value

  /** What holds no such schema stays the same object. */
  function embed(part: unknown): unknown {
    if (hasStandard(part)) return components.add({ source: part, ...use })
    if (Array.isArray(part)) {
      const items = part.map(embed)
      return items.some((item, index) => item !== part[index]) ? items : part
    }
    if (!isFields(part)) return part
    const fields = mapFields(part, embed)
    return Object.keys(fields).some((name) => fields[name] !== part[name]) ? fields : part
  }
}

function hasStandard(value: unknown): value is EventSchema {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && '~standard' in value
}
