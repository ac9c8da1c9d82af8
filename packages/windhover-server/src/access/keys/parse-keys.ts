import { findKeyFault, type KeyRecord } from './key-record.ts'

/** What is wrong with the text of a keys file. */
export class KeysFault extends Error {
  override readonly name = 'KeysFault'
}

/**
 * Reads the text of a keys file: `{"version": 1, "keys": […]}`.
 *
 * @throws KeysFault with a sentence that names the key and what would be right.
 */
export function parseKeys(text: string): readonly KeyRecord[] {
  const file = parseJson(text)
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    throw new KeysFault('expected { "version": 1, "keys": […] }')
  }
  const { version, keys, ...others } = file as Readonly<Record<string, unknown>>
  if (version !== 1) throw new KeysFault('version: expected 1; a newer version of Windhover may have written it')
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw new KeysFault(`${unknown} is not known (there are version, keys)`)
  if (!Array.isArray(keys)) throw new KeysFault('keys: expected a list of keys')
  const ids = new Set<string>()
  for (const [index, key] of keys.entries()) {
    const fault = findKeyFault(key)
    if (fault !== undefined) throw new KeysFault(`${nameKey(key, index)}: ${fault}`)
    const { id } = key as KeyRecord
    if (ids.has(id)) throw new KeysFault(`${nameKey(key, index)}: another key has the id ${id}; each needs its own`)
    ids.add(id)
  }
  return keys as readonly KeyRecord[]
}

/** Writes the text of a keys file. */
export function printKeys(keys: readonly KeyRecord[]): string {
  return `${JSON.stringify({ version: 1, keys }, undefined, 2)}\n`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // The parser's own words show a part of the text, in which somebody may have put a key.
    throw new KeysFault('expected JSON')
  }
}

function nameKey(key: unknown, index: number): string {
  const name = typeof key === 'object' && key !== null && 'name' in key ? key.name : undefined
  return typeof name === 'string' ? `keys[${index}] (${JSON.stringify(name.slice(0, 80))})` : `keys[${index}]`
}
