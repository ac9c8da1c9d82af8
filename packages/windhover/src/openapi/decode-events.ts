import { annotationKeywords } from '../catalog/schema-keywords.ts'
import { asList, type Fields, isFields } from './fields.ts'

/**
 * The schema of an event after decoding: where `data` is text that holds JSON, its place is taken by the schema of that JSON.
 * A reference to an event is replaced by the decoded event; everything else stays.
 *
 * @param root - the document that local references are looked up in.
 */
export function decodeEvents(itemSchema: unknown, root: Readonly<Fields>): unknown {
  return decode(itemSchema, false, new Set())

  function decode(schema: unknown, loosen: boolean, seen: ReadonlySet<string>): unknown {
    if (!isFields(schema)) return schema
    const { $ref: reference, ...rest } = schema
    if (typeof reference === 'string') {
      if (seen.has(reference)) return schema
      const target = findLocal(reference, root)
      const decoded = decode(target, loosen, new Set([...seen, reference]))
      if (decoded === target || !isFields(decoded)) return schema
      if (Object.keys(rest).every((keyword) => annotationKeywords.has(keyword))) return { ...decoded, ...rest }
      return { ...(decode(rest, true, seen) as Fields), allOf: [decoded, ...asList(rest['allOf'])] }
    }
    const result: Fields = { ...schema }
    let changed = false
    for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
      const branches = schema[keyword]
      if (!Array.isArray(branches)) continue
      const anyDecoded = branches.some((branch) => decode(branch, false, seen) !== branch)
      const decoded = branches.map((branch: unknown) =>
        decode(branch, keyword === 'allOf' && (loosen || anyDecoded), seen),
      )
      if (decoded.every((branch, index) => branch === branches[index])) continue
      result[keyword] = decoded
      changed = true
      // Its mapping names schemas that are no longer the branches.
      delete result['discriminator']
    }
    const properties = schema['properties']
    const data = isFields(properties) ? properties['data'] : undefined
    if (isFields(data)) {
      if (data['contentSchema'] !== undefined && isJson(data['contentMediaType'])) {
        result['properties'] = { ...(properties as Fields), data: data['contentSchema'] }
        changed = true
      } else if ((loosen || changed) && 'type' in data) {
        // What is said of every event must not contradict what a branch says of its decoded data.
        const kept = Object.entries(data).filter(([keyword]) => annotationKeywords.has(keyword))
        result['properties'] = { ...(properties as Fields), data: Object.fromEntries(kept) }
        changed = true
      }
    }
    return changed ? result : schema
  }
}

function isJson(mediaType: unknown): boolean {
  return typeof mediaType === 'string' && /^application\/(json|[^;]+\+json)\s*(;|$)/i.test(mediaType)
}

function findLocal(reference: string, root: unknown): unknown {
  if (!reference.startsWith('#/')) return undefined
  let found = root
  for (const part of reference.slice(2).split('/')) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Fields)[name]
  }
  return found
}
