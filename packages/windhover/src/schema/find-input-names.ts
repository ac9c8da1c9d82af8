import { isSameSchema } from './is-same-schema.ts'
import type { Unpacked } from './unpack-schema.ts'
import { type PartNames, writePart } from './write-schema.ts'

/**
 * Names the parts whose input differs from the output of the same name, or refers to one that does: with
 * `Input` at the end.
 */
export function findInputNames(input: Unpacked, output: Unpacked): PartNames {
  const names = new Map<string, string>()
  let before: number
  do {
    before = names.size
    for (const name of input.parts.keys()) {
      if (names.has(name) || !output.parts.has(name)) continue
      if (!isSameSchema(writePart(input, name, names), writePart(output, name, new Map()))) {
        names.set(name, `${name}Input`)
      }
    }
  } while (names.size > before)
  return names
}
