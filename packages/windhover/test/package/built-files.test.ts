import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Targets {
  readonly '@windhover/source': string
  readonly types: { readonly require: string; readonly default: string }
  readonly default: string
}

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const modules = join(root, '../../node_modules')
const { exports, files, main, types, typesVersions } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Readonly<Record<string, Targets | string>>
  files: readonly string[]
  main: string
  types: string
  typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}
const subpaths = Object.entries(exports).filter((entry): entry is [string, Targets] => typeof entry[1] === 'object')

// A build of its own, so that the test judges what the sources give now and not what was built some time ago. It lies under
// node_modules, where its imports of other packages are found.
let built: string

beforeAll(async () => {
  const cache = join(modules, '.cache')
  mkdirSync(cache, { recursive: true })
  built = mkdtempSync(join(cache, 'windhover-built-'))
  const tsc = [join(modules, 'typescript/bin/tsc'), '-p', root, '--outDir', built]
  // It writes its files even where types are wrong, which the check of types tells better.
  await run(process.execPath, [...tsc, '--tsBuildInfoFile', join(built, '.tsbuildinfo')]).catch(() => undefined)
}, 120_000)

afterAll(() => {
  rmSync(built, { recursive: true, force: true })
})

describe.each(subpaths)('the subpath %s', (_, targets) => {
  test('points at files that are built from its source', () => {
    const [source, declared, code] = [targets['@windhover/source'], targets.types.default, targets.default]
    expect(existsSync(join(root, source)), source).toBe(true)
    expect(declared).toBe(source.replace('./src/', './dist/').replace(/\.ts$/, '.d.ts'))
    // A copy of the same, for CommonJS.
    expect(targets.types.require).toBe(declared.replace('./dist/', './dist/require/'))
    expect(code).toBe(source.replace('./src/', './dist/').replace(/\.ts$/, '.js'))
    for (const target of [declared, code])
      expect(existsSync(join(built, target.slice('./dist/'.length))), target).toBe(true)
  })

  test('exports built what it exports as a source', async () => {
    const file = pathToFileURL(join(built, targets.default.slice('./dist/'.length))).href
    // A process without the tests' conditions, as a user's is.
    const script = `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(file)}))))`
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script])
    const source = (await import(join(root, targets['@windhover/source']))) as object
    expect((JSON.parse(stdout) as string[]).toSorted()).toEqual(Object.keys(source).toSorted())
  })
})

test('a compiler that does not read exports finds the same', () => {
  const own = subpaths.map(([subpath, targets]) => [subpath, targets.types.default] as const)
  const [[, index] = [], ...others] = own
  expect([main, types]).toEqual([index?.replace('.d.ts', '.js'), index])
  expect(typesVersions).toEqual({
    '*': Object.fromEntries(others.map(([subpath, declared]) => [subpath.slice('./'.length), [declared]])),
  })
})

test('the types come first and the default last, since the first condition that fits is taken', () => {
  for (const [subpath, targets] of subpaths) {
    expect(Object.keys(targets), subpath).toEqual(['@windhover/source', 'types', 'default'])
  }
})

test('no test is built', () => {
  const names = readdirSync(built, { recursive: true, encoding: 'utf8' })
  expect(names).toContain('index.js')
  expect(names.filter((name) => /\.test(-d)?\./.test(name))).toEqual([])
})

test('the package holds what is built and its sources, without tests', () => {
  expect(files).toEqual([
    'CHANGELOG.md',
    'dist',
    'src',
    '!src/**/*.test.ts',
    '!src/**/*.test-d.ts',
    '!dist/.tsbuildinfo',
  ])
})
