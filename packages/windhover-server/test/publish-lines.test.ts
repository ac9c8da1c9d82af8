import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { runProgram } from '../src/commands/run-program.ts'
import { fakeTerminal } from './support/fake-terminal.ts'
import { startServer } from './support/start-server.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

describe('windhover publish --ndjson', () => {
  test('publishes a file of any size in its order, and once however often', async () => {
    const { url, server } = await startServer()
    const file = join(temporaryFolder(), 'events.ndjson')
    const lines = Array.from({ length: 2500 }, (_, n) => `{"event":"note","data":${n % 7}}`)
    writeFileSync(file, `${lines.join('\n')}\n\n`)
    for (const words of [
      ['--ndjson', file],
      ['--ndjson', file],
    ]) {
      const terminal = fakeTerminal()
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await runProgram(['publish', ...words, '--url', url], terminal), terminal.errors()).toBe(0)
      expect(terminal.output()).toBe('{"ok":true,"published":2500}\n')
      expect(terminal.errors()).toContain('1000 events published')
    }
    expect(server.hub.position().offset).toBe(2500)
  })

  test.each([
    ['of many channels each', 30, 100, 10],
    ['that are large on all of them', 4, 60, 60_000],
  ])('sends events %s in requests that a server takes', async (_, count, perEvent, length) => {
    const { url, server } = await startServer()
    const channels = Array.from({ length: perEvent }, (_each, n) => `c${n}`)
    const line = JSON.stringify({ event: 'note', data: 'x'.repeat(length), channels })
    const terminal = fakeTerminal({ input: `${line}\n`.repeat(count) })
    expect(await runProgram(['publish', '--ndjson', '-', '--url', url], terminal), terminal.errors()).toBe(0)
    expect(server.hub.position().offset).toBe(count * perEvent)
  })

  test('goes on where it was refused, once that is right', async () => {
    const { url, server } = await startServer({ events: { n: z.object({ n: z.int() }) } })
    const line = (n: unknown): string => JSON.stringify({ event: 'n', data: { n } })
    const good = Array.from({ length: 1001 }, (_, n) => line(n))
    const input = [...good, line('x'), line(1002)].join('\n')
    const terminal = fakeTerminal({ input })
    expect(await runProgram(['publish', '--ndjson', '-', '--url', url], terminal)).toBe(1)
    expect(terminal.errors()).toContain('1000 events were published; nothing from line 1001 on')
    expect(server.hub.position().offset).toBe(1000)
    const again = fakeTerminal({ input: input.replace('"x"', '1001') })
    expect(await runProgram(['publish', '--ndjson', '-', '--url', url], again), again.errors()).toBe(0)
    expect(server.hub.position().offset).toBe(1003)
  })

  test.each([
    [['note', '--ndjson', '-'], 2, 'an event and --ndjson'],
    [['--ndjson', '-', '--channel', 'c'], 2, '--channel and --ndjson'],
    [[], 2, "missing required argument 'event'"],
    [['--ndjson', '/nowhere/at/all'], 1, 'cannot read /nowhere/at/all'],
  ])('%j is refused', async (words, code, message) => {
    const terminal = fakeTerminal({ input: '' })
    expect(await runProgram(['publish', ...words], terminal)).toBe(code)
    expect(terminal.errors()).toContain(message)
  })

  test('a line that is no event is named', async () => {
    const terminal = fakeTerminal({ input: '{}\n[1]\n' })
    expect(await runProgram(['publish', '--ndjson', '-'], terminal)).toBe(1)
    expect(terminal.errors()).toContain('line 2 is no event')
  })
})
