import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Finds the folder of an installed package as Node does, seen from a folder; `undefined` where there is none. */
export function findInstalled(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate)
    if (folder === dirname(folder)) return undefined
  }
}
