import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { findConfigFile, loadConfigFile } from './config-file.ts'

async function load(name: string, text: string): Promise<unknown> {
  const folder = temporaryFolder({ [name]: text })
  return loadConfigFile({ path: join(folder, name), label: name })
}

describe('findConfigFile', () => {
  test.each(['ts', 'mts', 'js', 'mjs', 'json'])('finds windhover.config.%s', (extension) => {
    const label = `windhover.config.${extension}`
    const folder = temporaryFolder({ [label]: '' })
    expect(findConfigFile(folder)).toEqual({ path: join(folder, label), label })
  })

  test('finds none where there is none', () => {
    expect(findConfigFile(temporaryFolder({ 'other.config.json': '{}' }))).toBeUndefined()
  })

  test('refuses to choose between several', () => {
    const folder = temporaryFolder({ 'windhover.config.ts': '', 'windhover.config.json': '' })
    expect(() => findConfigFile(folder)).toThrow(/several .*: windhover\.config\.ts, windhover\.config\.json; keep one/)
    expect(findConfigFile(folder, { path: 'windhover.config.json', origin: '--config' })).toMatchObject({
      label: 'windhover.config.json',
    })
  })

  test('finds the one that is asked for', () => {
    const folder = temporaryFolder({ 'conf/mine.json': '{}', 'work/x': '' })
    const path = join(folder, 'conf/mine.json')
    expect(findConfigFile(folder, { path: 'conf/mine.json', origin: '--config' })).toEqual({
      path,
      label: 'conf/mine.json',
    })
    expect(findConfigFile(join(folder, 'work'), { path, origin: '--config' })).toEqual({ path, label: path })
  })

  test('refuses what is missing or of another kind, in the name of who asked', () => {
    const folder = temporaryFolder()
    expect(() => findConfigFile(folder, { path: 'no.ts', origin: 'WINDHOVER_CONFIG' })).toThrow(
      `WINDHOVER_CONFIG: there is no file ${join(folder, 'no.ts')}`,
    )
    expect(() => findConfigFile(folder, { path: 'a.toml', origin: '--config' })).toThrow(
      '--config: a.toml is not a config file; allowed: *.ts, *.mts, *.js, *.mjs, *.json',
    )
  })
})

describe('loadConfigFile', () => {
  const typed = `
    import { defineConfig, type WindhoverConfig } from 'windhover-server'
    const port: number = await Promise.resolve(7)
    export default defineConfig({ port } satisfies WindhoverConfig)
  `
  test.each([
    ['c.ts', typed],
    ['c.mts', typed],
    ['c.js', 'export default { port: 7 }'],
    ['c.js', 'module.exports = { port: 7 }'],
    ['c.mjs', `import { defineConfig } from 'windhover-server'\nexport default defineConfig({ port: 7 })`],
    ['c.mjs', 'export default () => ({ port: 7 })'],
    ['c.ts', 'export default async (): Promise<object> => ({ port: 7 })'],
    ['c.json', '{ "port": 7 }'],
    ['c.json', '\uFEFF{ "port": 7 }'],
  ])('loads %s: %s', async (name, text) => {
    expect(await load(name, text)).toEqual({ port: 7 })
  })

  test.each([
    ['ts', 'ts'],
    ['mts', 'ts'],
    ['mjs', 'ts'],
    ['js', 'ts'],
  ])('loads a file in .%s as it is now, and what it imports', async (kind, other) => {
    const write = (name: string, port: number): object => ({
      [`roles.${other}`]: other === 'ts' ? `export const port: number = ${port}` : `exports.port = ${port}`,
      [name]: `import { port } from './roles.${other}'\nexport default { port, name: 'n${port}' }`,
    })
    const folder = temporaryFolder({
      ...(write(`c.${kind}`, 1) as Record<string, string>),
      'package.json': '{"type":"module"}',
    })
    const file = { path: join(folder, `c.${kind}`), label: 'c' }
    expect(await loadConfigFile(file)).toEqual({ port: 1, name: 'n1' })
    for (const [name, text] of Object.entries(write(`c.${kind}`, 2))) writeFileSync(join(folder, name), text as string)
    expect(await loadConfigFile(file)).toEqual({ port: 2, name: 'n2' })
  })

  test('gives a config file the same library that runs it', async () => {
    const { WindhoverError } = await import('windhover')
    expect(await load('c.ts', `import { WindhoverError as E } from 'windhover'\nexport default { E }`)).toEqual({
      E: WindhoverError,
    })
  })

  test.each([
    ['c.json', '{ "port": 1\n  "host": 2 }', /^c\.json: Expected ',' or '}' after property value at line 2, column 3$/],
    ['c.json', '{ port: 1 }', /^c\.json: Expected property name or '}' at line 1, column 3$/],
    ['c.json', '{ "port": x }', /^c\.json: Unexpected token 'x'/],
    ['c.json', '', /^c\.json: Unexpected end of JSON input$/],
    ['c.ts', 'export default {\n  port: }', /^c\.ts: .*Unexpected token[^]*c\.ts:2/],
    ['c.mjs', 'export const port = 7', /^c\.mjs: expected a default export: an object, or a function/],
    ['c.ts', '\nconst a: string[] = []\nexport default { name: a[0].length }', /^c\.ts: Cannot read .* \(line 3\)$/],
    ['c.ts', 'export default () => { throw new Error("no way") }', /^c\.ts: no way \(line 1\)$/],
    ['c.mjs', 'export default async () => { throw "text" }', /^c\.mjs: threw text$/],
    [
      'c.mjs',
      'import { x } from "no-such-package"\nexport default { x }',
      /^c\.mjs: Cannot find module 'no-such-package' \(line 1\)$/,
    ],
  ])('says why %s cannot be loaded: %j', async (name, text, reason) => {
    await expect(load(name, text)).rejects.toThrow(reason)
  })
})
