import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, onTestFinished, test } from 'vitest'

import { largeCatalog, largePaths, usesOfCatalog, usesOfPaths } from '../support/large-api.ts'

const run = promisify(execFile)
const modules = join(import.meta.dirname, '../../../../node_modules')

interface Cost {
  readonly instantiations: number
  readonly checkSeconds: number
}

/** Checks files as a project of a user, with one thread, so that the counts are the same each time. */
async function check(folder: string, ...files: string[]): Promise<Cost> {
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2023', 'dom'],
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  const flags = ['-p', folder, '--singleThreaded', '--extendedDiagnostics']
  const { stdout } = await run(process.execPath, [join(modules, 'typescript/bin/tsc'), ...flags]).catch(
    // What does not compile is told by its text.
    (error: { stdout: string }) => Promise.reject(new Error(error.stdout.slice(0, 2000))),
  )
  const read = (name: string): number => Number(new RegExp(`^${name}: *([\\d.]+)`, 'm').exec(stdout)![1])
  return { instantiations: read('Instantiations'), checkSeconds: read('Check time') }
}

/** The counts are those of one compiler, and have a tenth to spare. */
test.each([
  ['a catalog', { 'events.ts': largeCatalog, 'uses.ts': usesOfCatalog }, 60_000],
  ['a document', { 'paths.ts': largePaths, 'uses.ts': usesOfPaths }, 36_000],
] as const)('of %s with 200 events, the client asks the compiler for at most so much', async (what, files, most) => {
  const cache = join(modules, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'types-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const program = { ...files, 'package.json': '{"type":"module"}' }
  for (const [name, text] of Object.entries(program)) writeFileSync(join(folder, name), text)
  const source = Object.keys(files)[0]!
  const without = await check(folder, source)
  const whole = await check(folder, source, 'uses.ts')
  const added = whole.instantiations - without.instantiations
  const seconds = whole.checkSeconds - without.checkSeconds
  console.log(`${what}: ${added} instantiations, ${seconds.toFixed(2)} s of ${whole.checkSeconds} s`)
  expect(added).toBeGreaterThan(0)
  expect(added).toBeLessThanOrEqual(most)
})
