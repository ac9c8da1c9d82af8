import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { expect, onTestFinished, test } from 'vitest'
import { createDiskStore } from 'windhover/store/disk'

import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { runProgram } from './run-program.ts'

/** A folder that has a store of three messages in `data`, and what runs commands in it. */
async function setUp() {
  const { workingDirectory } = fakeTerminal()
  const directory = join(workingDirectory, 'data')
  const store = createDiskStore({ directory })
  for (const data of ['"one"', '"two"', JSON.stringify('three'.repeat(20))]) {
    await store.append([{ channel: 'orders', event: 'placed', data, key: 'k' }], { maxWaitMs: 10_000 })
  }
  const { epoch } = await store.probe()
  await store.close()
  const run = async (line: string) => {
    const terminal = fakeTerminal({ workingDirectory })
    const code = await runProgram(line.split(' '), terminal)
    return { code, output: terminal.output(), errors: terminal.errors() }
  }
  return { directory, epoch, segment: `${epoch}-0000000000000001.log`, run }
}

/** Flips a bit of the text in a file. */
function spoil(path: string, text: string): void {
  const bytes = readFileSync(path)
  bytes[bytes.indexOf(text)]! ^= 1
  writeFileSync(path, bytes)
}

test('check tells the epoch and the counts, and ends with 0', async () => {
  const { directory, epoch, segment, run } = await setUp()
  const { length } = readFileSync(join(directory, segment))
  expect(await run('store check disk:./data')).toEqual({
    code: 0,
    output: `epoch     ${epoch}\nmessages  3 (1 to 3)\nfiles     1\nbytes     ${length}\n`,
    errors: '',
  })
  const { output } = await run('store check disk:./data --json')
  expect(JSON.parse(output)).toMatchObject({ epoch, messages: 3, faults: [] })
})

test('check ends with 1 at a fault, repair keeps what is whole, and check has none left', async () => {
  const { directory, epoch, segment, run } = await setUp()
  spoil(join(directory, segment), 'two')
  const { code, errors } = await run('store check disk:./data')
  expect(code).toBe(1)
  expect(errors).toContain('windhover: the store has faults; windhover store repair keeps what is whole')
  expect(errors).toMatch(/\n {2}[0-9a-f]{16}-0000000000000001\.log: bytes \d+ to \d+ are not whole\n/)
  expect((await run('store check disk:./data --json')).code).toBe(1)
  const repaired = await run('store repair disk:./data')
  expect(repaired.code).toBe(0)
  expect(repaired.output).toContain('has the 2 messages that are whole; readers are told a gap')
  expect(repaired.output).toContain(`the files as they were: ${join(directory, 'before-repair-')}`)
  expect(repaired.output).not.toContain(`new epoch ${epoch}`)
  expect(await run('store check disk:./data')).toMatchObject({ code: 0, errors: '' })
  expect(await run('store repair disk:./data')).toEqual({ code: 0, output: 'nothing to repair\n', errors: '' })
})

test('a torn end is cut off', async () => {
  const { directory, epoch, segment, run } = await setUp()
  const path = join(directory, segment)
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('WHS2')]))
  const file = join(directory, 'epoch.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"closedAt":\d+/, '"closedAt":null'))
  expect(await run('store check disk:./data')).toMatchObject({
    code: 0,
    output: expect.stringContaining('torn      4'),
  })
  const { output } = await run('store repair disk:./data')
  expect(output).toContain(`cut 4 bytes off the end; the epoch ${epoch} goes on`)
})

test('an epoch that ended with a fault is found, and cut before it', async () => {
  const { directory, epoch, segment, run } = await setUp()
  const file = join(directory, 'epoch.json')
  // A copy begins an epoch, and keeps the messages of the old one.
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"directory":"\d+"/, '"directory":"0"'))
  const store = createDiskStore({ directory })
  await store.append([{ channel: 'orders', event: 'placed', data: '4' }], { maxWaitMs: 10_000 })
  const { epoch: next } = await store.probe()
  await store.close()
  spoil(join(directory, segment), 'two')
  const checked = await run('store check disk:./data')
  expect(checked).toMatchObject({ code: 1, output: expect.stringContaining(`epoch     ${next}\nmessages  1 (1 to 1)`) })
  expect(checked.errors).toContain(`${segment}: message 2 is missing before it`)
  const { code, output } = await run('store repair disk:./data')
  expect([code, output]).toEqual([
    0,
    expect.stringContaining(`cut epochs that ended before their first fault; the epoch ${next} goes on`),
  ])
  expect(await run('store check disk:./data')).toMatchObject({ code: 0 })
  expect(epoch).not.toBe(next)
})

test('an epoch.json of an earlier day is repaired', async () => {
  const { directory, run } = await setUp()
  const file = join(directory, 'epoch.json')
  const earlier = readFileSync(file, 'utf8')
  writeFileSync(file, earlier.replace(/"directory":"\d+"/, '"directory":"0"'))
  const store = createDiskStore({ directory })
  await store.probe()
  await store.close()
  writeFileSync(file, earlier)
  expect((await run('store check disk:./data')).errors).toContain('epoch.json is older than the segments')
  expect(await run('store repair disk:./data')).toMatchObject({
    code: 0,
    output: expect.stringContaining('has the 3 messages that are whole'),
  })
  expect(await run('store check disk:./data')).toMatchObject({ code: 0, errors: '' })
})

test.each([
  ['another version', 'windhover state 9\n'],
  ['a line that is not whole', 'windhover state 1\n00000000 ["delete","a"]\n36cd38a4 ["delete","b"]\n'],
])('a state with %s is a fault, which no repair takes away', async (_name, text) => {
  const { directory, run } = await setUp()
  const line = '["delete","b"]'
  const whole = text.replace('36cd38a4', crc32(line).toString(16).padStart(8, '0'))
  mkdirSync(join(directory, 'state'))
  writeFileSync(join(directory, 'state', 'state.log'), whole)
  for (const name of ['check', 'repair']) {
    const { code, errors } = await run(`store ${name} disk:./data`)
    expect([name, code]).toEqual([name, 1])
    expect(errors).toContain(`  ${join(directory, 'state', 'state.log')}`)
  }
  expect(readFileSync(join(directory, 'state', 'state.log'), 'utf8')).toBe(whole)
})

test('inspect prints the newest messages', async () => {
  const { run } = await setUp()
  const { code, output } = await run('store inspect disk:./data --last 2')
  expect(code).toBe(0)
  const [head, second, third, ...rest] = output.split('\n')
  expect(head).toMatch(/^OFFSET +STORED +CHANNEL +EVENT +DATA$/)
  expect(second).toMatch(/^2 +20\S+Z +orders +placed +"two"$/)
  expect(third).toMatch(/^3 .* "(three){11}thre…$/)
  expect(rest).toEqual([''])
  const lines = (await run('store inspect disk:./data --json')).output.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { offset: 1, channel: 'orders', event: 'placed', data: '"one"', key: 'k' },
    { offset: 2 },
    { offset: 3, data: JSON.stringify('three'.repeat(20)) },
  ])
})

test.each([
  ['store check disk:./none', 1, 'none: there is no such directory'],
  ['store check redis://me:geheim@cache', 1, 'store: expected a store on disk, such as disk:./data'],
  ['store repair ./data', 1, 'store: expected memory:, disk:<directory>'],
  ['store inspect disk:./data --last 0', 2, '--last: expected a whole number from 1 to 100000, got "0"'],
  ['store', 2, 'store'],
])('%s ends with %i', async (line, code, errors) => {
  const { run } = await setUp()
  const result = await run(line)
  expect(result.code).toBe(code)
  expect(result.errors).toContain(errors)
  expect(result.errors).not.toContain('geheim')
})

test.each(['check', 'inspect', 'repair'])('%s is refused while a process has the directory', async (name) => {
  const { directory, run } = await setUp()
  const store = createDiskStore({ directory })
  onTestFinished(() => store.close())
  await store.probe()
  const { code, errors } = await run(`store ${name} disk:./data`)
  expect(code).toBe(1)
  expect(errors).toBe(
    `windhover: ${directory}: another process, or another store of this one, has it; end that one first\n`,
  )
})
