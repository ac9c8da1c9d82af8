import { asList, type Fields, isFields } from './fields.ts'
import { findLocal } from './find-local.ts'

/** Lists the kinds of events that an item of a stream may be: the branches of its union, with references followed. */
export function listItemBranches(itemSchema: unknown, root: Readonly<Fields>): Fields[] {
  return list(itemSchema, new Set())

  function list(schema: unknown, seen: ReadonlySet<string>): Fields[] {
    if (!isFields(schema)) return []
    const { $ref: reference, oneOf, anyOf } = schema
    if (typeof reference === 'string' && !seen.has(reference)) {
      return list(findLocal(reference, root), new Set([...seen, reference]))
    }
    const branches = [...asList(oneOf), ...asList(anyOf)]
    return branches.length === 0 ? [schema] : branches.flatMap((branch) => list(branch, seen))
  }
}

/** The schema of the data of an event. */
export function readDataSchema({ properties }: Readonly<Fields>): unknown {
  return isFields(properties) ? properties['data'] : undefined
}

/** The schema of the JSON that text of this schema holds; `undefined` when it is no JSON. */
export function readContentSchema(text: unknown): unknown {
  if (!isFields(text) || !isJson(text['contentMediaType'])) return undefined
  return text['contentSchema']
}

function isJson(mediaType: unknown): boolean {
  return typeof mediaType === 'string' && /^application\/(json|[^;]+\+json)\s*(;|$)/i.test(mediaType)
}
