import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll } from 'vitest'

import type { Subpath } from './describe-public-types.ts'

const run = promisify(execFile)
const modules = join(import.meta.dirname, '../../../../node_modules')

/**
 * Has the declarations of a package written from its sources, for the tests of a file; the function returns the subpaths that
 * `package.json` exports, with their files.
 */
export function useDeclarations(root: string): () => Subpath[] {
  let built: string

  beforeAll(async () => {
    const cache = join(modules, '.cache')
    mkdirSync(cache, { recursive: true })
    built = mkdtempSync(join(cache, 'declarations-'))
    const tsc = [join(modules, 'typescript/bin/tsc'), '-p', root, '--emitDeclarationOnly', '--declarationMap', 'false']
    // It writes its files even where types are wrong, which the check of types tells better.
    await run(process.execPath, [...tsc, '--outDir', built, '--tsBuildInfoFile', join(built, '.tsbuildinfo')]).catch(
      () => undefined,
    )
  }, 120_000)

  afterAll(() => {
    rmSync(built, { recursive: true, force: true })
  })

  return () => {
    const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      name: string
      exports: Readonly<Record<string, string | { types: { default: string } }>>
    }
    return Object.entries(exports).flatMap(([subpath, targets]) =>
      typeof targets === 'string'
        ? []
        : [{ name: name + subpath.slice(1), file: join(built, targets.types.default.slice('./dist/'.length)) }],
    )
  }
}
