import type { JsonSchema } from 'windhover'

import { isObject } from '../options/is-object.ts'
import type { RouteSchema, RouteSchemaSource } from './route-schema.ts'

type Callbacks = NonNullable<RouteSchema['callbacks']>

/** Samples, in which nothing is a schema. */
const dataNames: readonly string[] = ['example', 'examples']

/** Copies Callback Objects of OpenAPI with each of the schemas that stand in them replaced. */
export function mapCallbacks(
  callbacks: Callbacks,
  map: (source: RouteSchemaSource) => RouteSchemaSource,
): Record<string, JsonSchema> {
  return copy(callbacks) as Record<string, JsonSchema>

  function copy(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(copy)
    if (!isObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => {
        if (dataNames.includes(name)) return [name, field]
        const isSchema =
          (name === 'schema' || name === 'itemSchema') && (isObject(field) || typeof field === 'function')
        return [name, isSchema ? map(field as RouteSchemaSource) : copy(field)]
      }),
    )
  }
}
