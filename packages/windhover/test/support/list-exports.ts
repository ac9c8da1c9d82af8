import { readFileSync } from 'node:fs'

/** What the entry file of a subpath exports: values as they are at run time, types as the source spells them. */
export async function listExports(file: string): Promise<{ values: string[]; types: string[] }> {
  const module = (await import(file)) as object
  return { values: Object.keys(module).toSorted(), types: listTypes(readFileSync(file, 'utf8')).toSorted() }
}

function listTypes(source: string): string[] {
  const declared = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name!)
  const lists = [...source.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, all, names]) =>
    names!
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && (all !== undefined || name.startsWith('type ')))
      .map((name) => name.replace(/^type /, '').replace(/^\w+ as /, '')),
  )
  return [...declared, ...lists]
}
