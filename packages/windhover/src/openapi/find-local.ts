import type { Fields } from './fields.ts'

/** Finds what a local reference of a document leads to; `undefined` for one that leads nowhere or out of it. */
export function findLocal(reference: string, root: unknown): unknown {
  if (!reference.startsWith('#/')) return undefined
  let found = root
  for (const part of reference.slice(2).split('/')) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Fields)[name]
  }
  return found
}
