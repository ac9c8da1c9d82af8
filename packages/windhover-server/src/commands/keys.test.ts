import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, describe, expect, test, vi } from 'vitest'

import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { KeyRing } from '../access/keys/key-ring.ts'
import { parseKeys } from '../access/keys/parse-keys.ts'
import { readKeysFile } from '../access/keys/read-keys-file.ts'
import type { Environment } from '../options/read-environment.ts'
import { runProgram } from './run-program.ts'

interface Result {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** Runs commands in one folder. */
function inFolder(files: Record<string, string> = {}, environment: Environment = {}) {
  const folder = temporaryFolder(files)
  return {
    folder,
    path: join(folder, 'keys.json'),
    run: async (...words: string[]): Promise<Result> => {
      const terminal = fakeTerminal({ workingDirectory: folder, environment })
      const code = await runProgram(['keys', ...words], terminal)
      return { code, output: terminal.output(), errors: terminal.errors() }
    },
  }
}

const ci = ['--file', 'keys.json', '--name', 'ci', '--allow', 'publish']

afterEach(() => {
  vi.useRealTimers()
})

describe('windhover keys create', () => {
  test('prints a key alone, which the file that it makes lets in', async () => {
    const { run, path } = inFolder()
    const { code, output, errors } = await run('create', ...ci, '--channels', 'orders:**, news', '--expires', '90d')
    expect(code).toBe(0)
    expect(output).toMatch(/^wh_[0-9A-Za-z]+_[0-9A-Za-z]{43}\n$/)
    expect(errors).toMatch(
      /^# ci may publish in orders:\*\*, news; until \d{4}-\S+Z; in \S+keys\.json; the key is shown this once\n$/,
    )
    const identity = new KeyRing(readKeysFile(path)).find(output.trim())
    expect(identity).toMatchObject({ subject: 'ci', grants: [{ allow: ['publish'], channels: ['orders:**', 'news'] }] })
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    const text = readFileSync(path, 'utf8')
    expect(text).not.toContain(output.trim())
    expect(text).not.toContain(output.trim().split('_')[2])
  })

  test('adds to the keys that are there', async () => {
    const { run, path } = inFolder()
    await run('create', ...ci)
    const { output } = await run(
      'create',
      '-f',
      'keys.json',
      '-n',
      'app',
      '-a',
      'read,publish',
      '-a',
      'admin',
      '--events',
      'price:*',
    )
    const keys = parseKeys(readFileSync(path, 'utf8'))
    expect(keys).toMatchObject([
      { name: 'ci', allow: ['publish'] },
      { name: 'app', allow: ['read', 'publish', 'admin'], events: ['price:*'] },
    ])
    expect(keys[0]).not.toHaveProperty('channels')
    expect(keys[0]).not.toHaveProperty('expiresAt')
    expect(output).toContain(`wh_${keys[1]!.id}_`)
  })

  test.each([
    ['90d', '2026-04-01T00:00:00.000Z'],
    ['12h', '2026-01-01T12:00:00.000Z'],
    ['30m', '2026-01-01T00:30:00.000Z'],
    ['2026-06-01', '2026-06-01T00:00:00.000Z'],
    ['2026-06-01T12:00:00+02:00', '2026-06-01T10:00:00.000Z'],
  ])('--expires %s ends at %s', async (when, expiresAt) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) })
    const { run, path } = inFolder()
    expect((await run('create', ...ci, '--expires', when)).code).toBe(0)
    expect(readKeysFile(path)).toMatchObject([{ expiresAt, createdAt: '2026-01-01T00:00:00.000Z' }])
  })

  test.each([
    [['--file', 'keys.json', '--allow', 'read'], "keys create: required option '-n, --name <name>' not specified"],
    [['--file', 'keys.json', '--name', 'ci'], "keys create: required option '-a, --allow <acts>' not specified"],
    [[...ci, '--allow', 'write'], '--allow[1]: "write" must be one of read, publish, admin'],
    [['--file', 'keys.json', '--name', 'ci', '--allow', ','], '--allow: expected at least one'],
    [[...ci, '--channels', ''], '--channels: expected at least one'],
    [[...ci, '--channels', 'a*'], /^--channels\[0\]: "a\*" must not have "a\*": a \* stands for a whole part/],
    [[...ci, '--events', 'a:**:b'], /^--events\[0\]: "a:\*\*:b" must have \*\* as its last part only/],
    [['--file', 'keys.json', '--name', 'a\nb', '--allow', 'read'], /^--name: expected 1 to 128 characters/],
    [
      [...ci, '--expires', 'soon'],
      '--expires: expected a date to come, or after how long, such as 90d or 12h; got "soon"',
    ],
    [[...ci, '--expires', '2001-01-01'], /^--expires: expected a date to come/],
    [[...ci, '--expires', '0d'], /^--expires: expected a date to come/],
    [[...ci, '--expires', '999999999d'], /^--expires: expected a date to come/],
    [[...ci, '--expires', '2027-13-01'], /^--expires: expected a date to come/],
    [[...ci, 'more'], 'keys create: unexpected "more"; it takes no arguments, only flags'],
    [[...ci, '--chanels', 'a'], /^keys create: unknown flag --chanels \(did you mean --channels\?\)/],
    [
      ['--name', 'ci', '--allow', 'read'],
      'keys: name the file: --file <path>, WINDHOVER_ACCESS_KEYS_FILE, or access.keysFile of the config file',
    ],
    [
      ['--file', 'no/keys.json', '--name', 'ci', '--allow', 'read'],
      /keys\.json\.lock: cannot be made \(there is no such folder\)$/,
    ],
  ])('%j is refused, and nothing is made', async (words, sentence) => {
    const { run, path } = inFolder()
    const { code, output, errors } = await run('create', ...words)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toMatch(/^windhover: [^\n]*\n$/)
    expect(errors.slice('windhover: '.length, -1)).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    )
    expect(() => statSync(path)).toThrow('ENOENT')
  })
})

describe('windhover keys list', () => {
  test('prints a table without what is secret', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) })
    const { run } = inFolder()
    const { output: key } = await run('create', ...ci, '--channels', 'a,b', '--expires', '1h')
    await run('create', '-f', 'keys.json', '-n', 'reader', '-a', 'read')
    vi.setSystemTime(Date.UTC(2026, 0, 2))
    const { code, output, errors } = await run('list', '--file', 'keys.json')
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    const rows = output.trimEnd().split('\n')
    expect(rows.map((row) => row.split(/ {2,}/).slice(1))).toEqual([
      ['NAME', 'ALLOW', 'CHANNELS', 'EVENTS', 'ENDS', 'CREATED'],
      ['ci', 'publish', 'a,b', 'all', '2026-01-01T01:00:00.000Z (over)', '2026-01-01T00:00:00.000Z'],
      ['reader', 'read', 'every', 'all', 'never', '2026-01-01T00:00:00.000Z'],
    ])
    expect(key).toContain(`wh_${rows[1]!.split(' ')[0]}_`)
    expect(output).not.toMatch(/sha256|[0-9a-f]{64}/)
  })

  test('prints JSON without what is secret', async () => {
    const { run } = inFolder()
    await run('create', ...ci)
    const { output } = await run('list', '--file', 'keys.json', '--json')
    expect(JSON.parse(output)).toEqual([
      { id: expect.any(String), name: 'ci', allow: ['publish'], createdAt: expect.any(String) },
    ])
  })

  test('of a file that is missing, or broken, is refused by its name', async () => {
    const { run, path } = inFolder()
    const missing = await run('list', '--file', 'keys.json')
    expect(missing).toEqual({
      code: 2,
      output: '',
      errors: `windhover: keys file ${path}: there is no such file; "windhover keys create" makes it\n`,
    })
    writeFileSync(path, '{', { mode: 0o600 })
    expect((await run('list', '--file', 'keys.json')).errors).toBe(`windhover: keys file ${path}: expected JSON\n`)
  })
})

describe('windhover keys revoke', () => {
  test('removes a key by its id or its name', async () => {
    const { run, path } = inFolder()
    const { output } = await run('create', ...ci)
    await run('create', '-f', 'keys.json', '-n', 'app', '-a', 'read')
    const { code, output: nothing, errors } = await run('revoke', 'app', '--file', 'keys.json')
    expect({ code, nothing }).toEqual({ code: 0, nothing: '' })
    expect(errors).toMatch(/^# removed [0-9A-Za-z]+ \(app\) from \S+keys\.json\n$/)
    expect(readKeysFile(path)).toMatchObject([{ name: 'ci' }])
    expect((await run('revoke', output.split('_')[1]!, '-f', 'keys.json')).code).toBe(0)
    expect(readKeysFile(path)).toEqual([])
    expect(new KeyRing(readKeysFile(path)).find(output.trim())).toHaveProperty('status', 401)
  })

  test('does not choose among keys of one name', async () => {
    const { run, path } = inFolder()
    await run('create', ...ci)
    await run('create', ...ci)
    const [first, second] = readKeysFile(path)
    const { code, errors } = await run('revoke', 'ci', '--file', 'keys.json')
    expect(code).toBe(1)
    expect(errors).toBe(`windhover: 2 keys have the name "ci"; name one by its id: ${first!.id}, ${second!.id}\n`)
    expect(readKeysFile(path)).toHaveLength(2)
  })

  test('says what there is instead of a key that is not there', async () => {
    const { run, path } = inFolder()
    const missing = await run('revoke', 'ci', '--file', 'keys.json')
    expect(missing).toMatchObject({ code: 1, errors: `windhover: keys file ${path}: there is no such file\n` })
    await run('create', '-f', 'keys.json', '-n', 'reader', '-a', 'read')
    const { code, errors } = await run('revoke', 'raeder', '--file', 'keys.json')
    expect(code).toBe(1)
    expect(errors).toBe('windhover: no key has the id or name "raeder" (did you mean reader?)\n')
  })
})

describe('the file of keys', () => {
  test('is that of the variable where no flag names one', async () => {
    const { run, folder } = inFolder({}, { WINDHOVER_ACCESS_KEYS_FILE: 'mine.json' })
    await run('create', '--name', 'ci', '--allow', 'read')
    await run('create', '--name', 'other', '--allow', 'read', '--file', 'other.json')
    expect(readKeysFile(join(folder, 'mine.json'))).toMatchObject([{ name: 'ci' }])
    expect(readKeysFile(join(folder, 'other.json'))).toMatchObject([{ name: 'other' }])
  })

  test('is that of the config file where nothing nearer names one', async () => {
    const config = (keysFile: string): string => JSON.stringify({ access: { keysFile } })
    const files = { 'windhover.config.json': config('configured.json'), 'other.json': config('other-keys.json') }
    const { run, folder } = inFolder(files)
    expect(await run('create', '--name', 'ci', '--allow', 'read')).toMatchObject({ code: 0 })
    expect(readKeysFile(join(folder, 'configured.json'))).toMatchObject([{ name: 'ci' }])
    expect(await run('create', '--config', 'other.json', '--name', 'app', '--allow', 'read')).toMatchObject({ code: 0 })
    expect(readKeysFile(join(folder, 'other-keys.json'))).toMatchObject([{ name: 'app' }])
  })

  test.runIf(process.platform !== 'win32')('is not changed if others may read it', async () => {
    const { run, path } = inFolder()
    await run('create', ...ci)
    chmodSync(path, 0o644)
    const { code, output, errors } = await run('create', ...ci)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(`chmod 600 ${path}`)
  })
})

test.each([
  [[], 'keys: name what to do: create, list, revoke'],
  [['creat'], 'keys: unknown command creat (did you mean create?); allowed: create, list, revoke'],
  [['revoke'], "keys revoke: missing required argument 'key'; usage: windhover keys revoke [options] <key>"],
])('keys %j is refused', async (words, sentence) => {
  const { code, errors } = await inFolder().run(...words)
  expect({ code, errors }).toEqual({ code: 2, errors: `windhover: ${sentence}\n` })
})
