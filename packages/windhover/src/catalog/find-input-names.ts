import { isSameSchema } from './is-same-schema.ts'
import type { Unpacked } from './unpack-schema.ts'
import { writePart } from './write-schema.ts'

/** Finds the parts whose input differs from the output of the same name, or refers to one that does. */
export function findInputNames(input: Unpacked, output: Unpacked): ReadonlySet<string> {
  const renamed = new Set<string>()
  let before: number
  do {
    before = renamed.size
    for (const name of input.parts.keys()) {
      if (renamed.has(name) || !output.parts.has(name)) continue
      if (!isSameSchema(writePart(input, name, renamed), writePart(output, name, new Set()))) renamed.add(name)
    }
  } while (renamed.size > before)
  return renamed
}
