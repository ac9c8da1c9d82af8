import { findStringEnd, readString } from './json-strings.ts'

/**
 * Finds the text of one value in the text of an object, unchanged. The text must be JSON.
 *
 * @returns `undefined` if it is no object or has no such key. Of equal keys, the first counts.
 */
export function findMember(json: string, name: string): string | undefined {
  if (!/^\s*\{/.test(json)) return undefined
  let depth = 0
  let key: string | undefined
  let start = 0
  for (let at = 0; at < json.length;) {
    let end = at + 1
    switch (json[at]) {
      case '{':
      case '[':
        depth += 1
        break
      case '"':
        end = findStringEnd(json, at)
        if (depth === 1) key ??= readString(json.slice(at, end))
        break
      case ':':
        if (depth === 1) start = end
        break
      case '}':
      case ']':
      case ',':
        if (depth === 1 && key === name) return json.slice(start, at).trim()
        if (depth === 1) key = undefined
        if (json[at] !== ',') depth -= 1
    }
    at = end
  }
  return undefined
}
