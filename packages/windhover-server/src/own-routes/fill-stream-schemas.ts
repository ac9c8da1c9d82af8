import { isObject } from '../options/is-object.ts'
import { isEventStream } from './is-event-stream.ts'

/**
 * Gives the streams among the answers of a route a schema that takes anything, if they have none of the whole body.
 * Fastify wants one for every media type, and to a stream, which is described by its items, it is nothing. What is full
 * already stays the same object.
 */
export function fillStreamSchemas<Schema extends object>(schema: Schema): Schema {
  const { response } = schema as { readonly response?: unknown }
  if (!isObject(response)) return schema
  const filled = mapValues(response, (answer) => {
    // Fastify does not look into an object of a class, nor into one without a prototype; a plain copy it would.
    if (!isObject(answer) || Object.getPrototypeOf(answer) !== Object.prototype) return answer
    const { content } = answer
    if (!isObject(content)) return answer
    const all = mapValues(content, (media, type) =>
      isObject(media) && media['schema'] === undefined && (isEventStream(type) || 'itemSchema' in media)
        ? { ...media, schema: {} }
        : media,
    )
    return all === content ? answer : { ...answer, content: all }
  })
  return filled === response ? schema : { ...schema, response: filled }
}

function mapValues(
  fields: Readonly<Record<string, unknown>>,
  change: (value: unknown, name: string) => unknown,
): Readonly<Record<string, unknown>> {
  const changed = Object.entries(fields).map(([name, value]) => [name, change(value, name)] as const)
  return changed.some(([name, value]) => !Object.is(value, fields[name])) ? Object.fromEntries(changed) : fields
}
