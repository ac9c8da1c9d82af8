import { annotationKeywords } from '../schema/schema-keywords.ts'
import { asList, type Fields, isFields } from './fields.ts'
import { findLocal } from './find-local.ts'
import { hasOnlyAnnotations, readComponentName } from './item-components.ts'
import { readContentSchema, readDataSchema } from './list-item-branches.ts'

/** A schema after decoding, and whether it says something else now. */
interface Decoded {
  readonly schema: unknown
  readonly changed: boolean
}

/**
 * The schema of an event after decoding: where `data` is text that holds JSON, its place is taken by the schema of that JSON.
 * A reference to an event is replaced by the decoded event; everything else stays.
 *
 * @param root - the document that local references are looked up in.
 * @param kept - the names of components that are decoded themselves, so that references to them stay.
 */
export function decodeEvents(itemSchema: unknown, root: Readonly<Fields>, kept: ReadonlySet<string>): unknown {
  return decode(itemSchema, false, new Set()).schema

  function decode(schema: unknown, loosen: boolean, seen: ReadonlySet<string>): Decoded {
    if (!isFields(schema)) return { schema, changed: false }
    return typeof schema['$ref'] === 'string'
      ? decodeReference(schema, schema['$ref'], loosen, seen)
      : decodeKeywords(schema, loosen, seen)
  }

  function decodeReference(schema: Fields, reference: string, loosen: boolean, seen: ReadonlySet<string>): Decoded {
    if (seen.has(reference)) return { schema, changed: false }
    const { $ref: _, ...rest } = schema
    const target = decode(findLocal(reference, root), loosen, new Set([...seen, reference]))
    if (!target.changed || !isFields(target.schema)) return { schema, changed: false }
    if (kept.has(readComponentName(schema) ?? '')) return { schema, changed: true }
    if (hasOnlyAnnotations(rest)) return { schema: { ...target.schema, ...rest }, changed: true }
    const own = decode(rest, true, seen).schema as Fields
    return { schema: { ...own, allOf: [target.schema, ...asList(rest['allOf'])] }, changed: true }
  }

  function decodeKeywords(schema: Fields, loosen: boolean, seen: ReadonlySet<string>): Decoded {
    const result: Fields = { ...schema }
    let changed = false
    for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
      const branches = schema[keyword]
      if (!Array.isArray(branches)) continue
      const anyChanged = branches.some((branch) => decode(branch, false, seen).changed)
      if (!anyChanged && !(keyword === 'allOf' && loosen)) continue
      const decoded = branches.map((branch: unknown) => decode(branch, keyword === 'allOf', seen))
      if (!decoded.some((branch) => branch.changed)) continue
      changed = true
      result[keyword] = decoded.map((branch) => branch.schema)
      // The mapping names schemas that are no longer the branches.
      if (decoded.some((branch, index) => branch.schema !== branches[index])) delete result['discriminator']
    }
    const data = readDataSchema(schema)
    if (!isFields(data)) return { schema: changed ? result : schema, changed }
    const content = readContentSchema(data)
    if (content !== undefined) {
      result['properties'] = { ...(schema['properties'] as Fields), data: content }
      changed = true
    } else if ((loosen || changed) && 'type' in data) {
      // What is said of every event must not contradict what a branch says of its decoded data.
      const annotations = Object.entries(data).filter(([keyword]) => annotationKeywords.has(keyword))
      result['properties'] = { ...(schema['properties'] as Fields), data: Object.fromEntries(annotations) }
      changed = true
    }
    return { schema: changed ? result : schema, changed }
  }
}
