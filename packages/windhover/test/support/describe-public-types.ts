import { augmentation, type Declarations, type Place, readDeclarations } from './declarations.ts'

/** A subpath and the file of declarations that it leads to. */
export interface Subpath {
  readonly name: string
  readonly file: string
}

/** A declaration that somebody may depend on, under the name that it has there. */
interface Found extends Place {
  readonly alias: string
}

/** Types by their names, values by `typeof`, and symbols that name a property; other words are names of members and parameters. */
const references = /\btypeof ([\w$]+)|\[([\w$]+)\]|(?<![\w$.])([A-Z][\w$]*)/g

/**
 * Returns, for each subpath, what it exports and what those declarations name in turn, as text to be compared and read. Comments are
 * left out. What several subpaths reach is written once: where it is exported, or else where it is first named.
 */
export function describePublicTypes(subpaths: readonly Subpath[]): Map<string, string> {
  const read = cached(readDeclarations)
  const exported = subpaths.map(({ name, file }) => ({
    name,
    list: [...read(file).exports].map(([alias, place]) => ({ alias, ...follow(place, read) })),
  }))
  const written = new Set<string>()
  for (const { list } of exported) for (const found of list) written.add(keyOf(found))
  return new Map(
    exported.map(({ name, list }) => {
      const named: Found[] = []
      const queue: Found[] = [...list]
      for (let found = queue.shift(); found !== undefined; found = queue.shift()) {
        for (const next of findNamed(found, read)) {
          if (written.has(keyOf(next))) continue
          written.add(keyOf(next))
          named.push(next)
          queue.push(next)
        }
      }
      const parts = [list, named].map((each) => write(each, read))
      return [name, parts.filter((part) => part !== '').join(`\n// Named by these, and not exported.\n\n`)]
    }),
  )
}

/** Goes from file to file, as far as a name is only passed on. */
function follow({ file, name }: Place, read: (file: string) => Declarations): Place {
  const { texts, imports, exports } = read(file)
  if (texts.has(name)) return { file, name }
  const next = imports.get(name) ?? exports.get(name)
  if (next === undefined) throw new Error(`${file} does not declare ${name}`)
  return follow(next, read)
}

function findNamed({ file, name }: Place, read: (file: string) => Declarations): Found[] {
  const { texts, imports } = read(file)
  const names = [...texts.get(name)!.matchAll(references)].map((match) => (match[1] ?? match[2] ?? match[3])!)
  const additions = [...texts].filter(([, text]) => augmentation.test(text)).map(([each]) => each)
  return [...names, ...additions]
    .filter((each) => texts.has(each) || imports.has(each))
    .map((each) => follow({ file, name: each }, read))
    .map((place) => ({ alias: place.name, ...place }))
}

function write(list: readonly Found[], read: (file: string) => Declarations): string {
  return list
    .toSorted((one, other) => (one.alias < other.alias ? -1 : 1))
    .map(({ alias, file, name }) => {
      const renaming = alias === name ? '' : `export { ${name} as ${alias} };\n`
      return `${renaming}${read(file).texts.get(name)!}\n`
    })
    .join('\n')
}

function keyOf({ file, name }: Place): string {
  return `${file}#${name}`
}

function cached<Result>(run: (file: string) => Result): (file: string) => Result {
  const results = new Map<string, Result>()
  return (file) => {
    if (!results.has(file)) results.set(file, run(file))
    return results.get(file)!
  }
}
