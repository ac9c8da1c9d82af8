import type { JsonSchema } from './json-schema.ts'
import { isSameSchema } from './is-same-schema.ts'
import { toPascalCase } from './to-pascal-case.ts'
import type { Unpacked } from './unpack-schema.ts'
import { nameComponent, type PartNames, writePart } from './write-schema.ts'

/**
 * Names parts whose names stand for something else already, after the whole that they are of: two files may
 * each have definitions of their own called `Error`. Names that were chosen for the documents, by a title,
 * are left for the caller to refuse.
 *
 * @param find - finds a component that is already there.
 * @param names - names that are settled.
 */
export function findPartNames(
  unpacked: Unpacked,
  find: (name: string) => JsonSchema | undefined,
  names: PartNames,
): PartNames {
  const found = new Map(names)
  let before: number
  do {
    before = found.size
    for (const part of unpacked.local) {
      const name = nameComponent(part, found)
      if (found.has(part) || isFree(name, part)) continue
      const base = `${unpacked.base}${toPascalCase(part)}`
      let free = base
      for (let number = 2; !isFree(free, part); number += 1) free = `${base}${number}`
      found.set(part, free)
    }
  } while (found.size > before)
  return found

  function isFree(name: string, part: string): boolean {
    const known = find(name)
    return known === undefined || isSameSchema(known, writePart(unpacked, part, new Map(found).set(part, name)))
  }
}
