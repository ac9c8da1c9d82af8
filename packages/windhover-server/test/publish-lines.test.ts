import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { runProgram } from '../src/commands/run-program.ts'
import { answerJson, fakeServer } from './support/fake-server.ts'
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

  describe.each(['a file', 'the standard input'])('from %s', (kind) => {
    /** Publishes bytes, and returns the exit code and what was told. */
    async function publish(url: string, ...chunks: readonly Buffer[]): Promise<{ code: number; errors: string }> {
      const file = kind === 'a file' ? join(temporaryFolder(), 'events.ndjson') : '-'
      if (file !== '-') writeFileSync(file, Buffer.concat(chunks))
      const stdin = Object.assign(Readable.from(chunks), { isTTY: false })
      const terminal = { ...fakeTerminal(), stdin }
      const code = await runProgram(['publish', '--ndjson', file, '--url', url], terminal)
      return { code, errors: terminal.errors() }
    }

    test('a line that is not UTF-8 is named, and nothing is published from there on', async () => {
      const { url, server } = await startServer()
      const good = Buffer.from('{"event":"utf","data":"café"}\n'.repeat(1500))
      const bad = Buffer.from('\n{"event":"utf","data":"caf\xe9"}\n', 'latin1')
      expect(await publish(url, good, bad, good)).toEqual({
        code: 1,
        errors: '1000 events published, up to line 1000\nwindhover: line 1502 is not UTF-8\n',
      })
      expect(server.hub.position().offset).toBe(1000)
    })

    test('a line that ends in the middle of a character is not UTF-8', async () => {
      const { url, server } = await startServer()
      const { errors } = await publish(url, Buffer.from('{"event":"utf"}\n{"event":"é').subarray(0, -1))
      expect(errors).toBe('windhover: line 2 is not UTF-8\n')
      expect(server.hub.position().offset).toBe(0)
    })

    test('a byte order mark at the beginning is passed over, and nowhere else', async () => {
      const { url, server } = await startServer()
      const line = '\ufeff{"event":"note","data":1}\n'
      expect(await publish(url, Buffer.from(line))).toMatchObject({ code: 0 })
      expect(server.hub.position().offset).toBe(1)
      const { code, errors } = await publish(url, Buffer.from(line + line))
      expect(code).toBe(1)
      expect(errors).toContain('line 2 is not JSON')
    })
  })

  test('data arrives whole when chunks end in its characters, with separators of lines that are none here', async () => {
    const server = await fakeServer((response) => answerJson(response, 200, { results: [] }))
    const data = '"é字🪶\u2028\u2029"'
    const bytes = [...Buffer.from(`{"event":"a","idempotencyKey":"k","data":${data}}\r\n`)]
    const stdin = Object.assign(Readable.from(bytes.map((byte) => Buffer.of(byte))), { isTTY: false })
    const terminal = { ...fakeTerminal(), stdin }
    expect(await runProgram(['publish', '--ndjson', '-', '--url', server.url], terminal), terminal.errors()).toBe(0)
    expect(server.requests.map(({ body }) => body)).toEqual([
      `{"events":[{"event":"a","idempotencyKey":"k","data":${data}}]}`,
    ])
  })

  test.each([
    [
      'of a wrong kind',
      ['{"event":"n","data":{"n":"x"}}', '', '{"event":"n","data":{"n":"y"}}'],
      [
        'windhover: line 1302: data of event "n" does not match its schema: n: Invalid input: expected number, received string; and 1 more of the events cannot be published (422)',
        '  line 1304: data.n: Invalid input: expected number, received string',
      ],
    ],
    [
      'with a key that stands twice',
      ['{"event":"n","data":{"n":1,"n":2}}'],
      ['windhover: the JSON text is refused: line 1302: data.n: stands in its object twice (422)'],
    ],
  ])('lines %s are named by their number in the file', async (_, wrong, told) => {
    const { url } = await startServer({ events: { n: z.object({ n: z.int() }) } })
    const good = Array.from({ length: 1300 }, (_each, n) => JSON.stringify({ event: 'n', data: { n } }))
    const terminal = fakeTerminal({ input: [...good, '', ...wrong].join('\n') })
    expect(await runProgram(['publish', '--ndjson', '-', '--url', url], terminal)).toBe(1)
    expect(terminal.errors().split('\n').slice(1)).toEqual([
      ...told,
      '  1000 events were published; nothing from line 1001 on, as far as is known',
      '',
    ])
  })
})
