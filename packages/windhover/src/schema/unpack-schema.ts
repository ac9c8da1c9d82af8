import type { JsonSchema } from './json-schema.ts'
import { WindhoverError } from '../errors.ts'
import { isSameSchema } from './is-same-schema.ts'
import { toPascalCase } from './to-pascal-case.ts'

/** A JSON Schema taken apart into named schemas. */
export interface Unpacked {
  /** The named schemas, with references to one another still local. */
  readonly parts: ReadonlyMap<string, JsonSchema>
  /** The name of the whole; `undefined` if it stays inline. */
  readonly root: string | undefined
  /** The whole, if it stays inline. */
  readonly inline: JsonSchema
  /** What the whole is called, and the beginning of the names of parts that have none. */
  readonly base: string
  /** The parts whose names are keys of definitions, which mean something within the schema alone. */
  readonly local: ReadonlySet<string>
  /** Which of the parts a local reference is about, and the rest of its path. */
  readonly find: (ref: string) => readonly [name: string, rest: string] | undefined
}

/**
 * Takes a schema apart: `$defs` and `definitions` become parts, and so does the whole where it has a title,
 * where it refers to itself, or where `named` is true.
 *
 * @param fallback - the name of the whole where it has no title, and the beginning of the names of parts that
 *   have none.
 * @throws WindhoverError `invalid_schema` when two different parts come to one name.
 */
export function unpackSchema(schema: JsonSchema, fallback: string, named: boolean): Unpacked {
  const { $schema: _, $defs = {}, definitions = {}, ...whole } = schema
  const title = typeof whole['title'] === 'string' ? toKey(whole['title']) : ''
  const base = title || fallback
  const names = new Map<string, string>()
  const parts = new Map<string, JsonSchema>()
  const local = new Set<string>()
  for (const [keyword, list] of Object.entries({ $defs, definitions })) {
    for (const [index, [key, part]] of Object.entries(list as Record<string, JsonSchema>).entries()) {
      const name = namePart(key, part, `${base}Part${index + 1}`)
      names.set(`${keyword}/${key}`, name)
      if (name !== base && !isTitled(name, part)) local.add(name)
      addPart(name, part, `the schema ${JSON.stringify(base)} has two parts that come to this name`)
    }
  }
  let target: readonly [name: string, rest: string] | undefined
  target = Object.keys(whole).length === 1 && typeof whole['$ref'] === 'string' ? find(whole['$ref']) : undefined
  const root =
    target !== undefined && target[1] === ''
      ? target[0]
      : named || title !== '' || refersToRoot({ ...whole, $defs, definitions })
        ? base
        : undefined
  if (root !== undefined && root !== target?.[0]) {
    addPart(root, whole, 'the schema of that title has a part of the same name')
  }
  return { parts, root, inline: whole, base, local, find }

  function addPart(name: string, part: JsonSchema, reason: string): void {
    const twin = parts.get(name)
    if (twin !== undefined && !isSameSchema(twin, part)) {
      throw new WindhoverError('invalid_schema', `schema ${JSON.stringify(name)}: ${reason}; rename one of them`)
    }
    parts.set(name, part)
  }

  function find(ref: string): readonly [string, string] | undefined {
    if (ref === '#') return [target?.[1] === '' ? target[0] : base, '']
    const [, keyword, key, rest = ''] = /^#\/([^/]+)\/([^/]+)(\/.*)?$/.exec(ref) ?? []
    const name = key === undefined ? undefined : names.get(`${keyword}/${decodePointer(key)}`)
    if (name !== undefined) return [name, rest]
    return isLocal(ref) ? [base, ref.slice(1)] : undefined
  }

  function refersToRoot(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false
    return Object.entries(value).some(([key, item]) =>
      key === '$ref' && typeof item === 'string'
        ? item === '#' || (isLocal(item) && find(item)?.[0] === base && !parts.has(base))
        : refersToRoot(item),
    )
  }
}

/** A key that a person chose is the name; one that a library made up (`__schema0`, `$ark.type1`) is none. */
function namePart(key: string, part: JsonSchema, fallback: string): string {
  if (/^[A-Za-z]/.test(key)) return toKey(key)
  return (typeof part['title'] === 'string' && toKey(part['title'])) || fallback
}

/** Returns whether a part has its name for the documents, by its title. */
function isTitled(name: string, part: JsonSchema): boolean {
  return typeof part['title'] === 'string' && toKey(part['title']) === name
}

/** Component names have only `A-Z a-z 0-9 . - _` (OpenAPI 3.2.0, "Components Object"). */
function toKey(title: string): string {
  return /^[A-Za-z0-9._-]+$/.test(title) ? title : toPascalCase(title)
}

function decodePointer(step: string): string {
  let text = step
  try {
    text = decodeURIComponent(step)
  } catch {
    // A bare percent sign stands for itself.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~')
}

function isLocal(ref: string): boolean {
  return ref.startsWith('#/') && !ref.startsWith('#/components/')
}
