import { findStringEnd } from './json-strings.ts'

/** Finds the text of each value in the text of a list, unchanged. The text must be JSON. None if it is no list. */
export function findItems(json: string): string[] {
  if (!/^\s*\[/.test(json)) return []
  const items: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < json.length;) {
    let end = at + 1
    switch (json[at]) {
      case '{':
      case '[':
        depth += 1
        if (depth === 1) start = end
        break
      case '"':
        end = findStringEnd(json, at)
        break
      case '}':
      case ']':
      case ',': {
        const item = depth === 1 ? json.slice(start, at).trim() : ''
        // Empty only between the brackets of an empty list.
        if (item !== '') items.push(item)
        if (depth === 1) start = end
        if (json[at] !== ',') depth -= 1
      }
    }
    at = end
  }
  return items
}
