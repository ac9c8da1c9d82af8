import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { expect, onTestFinished, test } from 'vitest'

import { closeOnSignal, type CloseOnSignalOptions } from '../../src/http/node.ts'
import { createHub } from '../../src/index.ts'
import { openStream } from '../../src/testing/index.ts'

const program = join(import.meta.dirname, 'programs/close-on-signal.js')

/** Starts the program, reads its stream, and sends it signals. */
async function run(how: string, options: CloseOnSignalOptions = {}) {
  const child = spawn(process.execPath, [program, JSON.stringify(options), how], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const listeners = text(child.stderr)
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part))
  await expect.poll(() => said).toContain('\n')
  const stream = await openStream(`http://127.0.0.1:${Number(said.split('\n')[0])}/events`, { timeoutMs: 20_000 })
  await stream.next('connected')
  return { child, exit, stream, listeners, closes: () => said.match(/closes/g)?.length ?? 0 }
}

const closing = { reason: 'shutdown', reconnect: true }

test.each(['SIGTERM', 'SIGINT'] as const)(
  'the hub of a module that ran three times is closed once by %s, and the app ends itself',
  async (signal) => {
    const { child, exit, stream, listeners, closes } = await run('ends')
    child.kill(signal)
    expect(await stream.waitForClose()).toEqual(closing)
    expect(await exit).toEqual([0, null])
    expect(closes()).toBe(1)
    // One for each signal, whatever the number of copies.
    expect(await listeners).toBe('1\n1\n')
  },
)

test.each([0, 50])('an app that never ends is ended %i ms after the hub was closed', async (exitAfterMs) => {
  const { child, exit, stream } = await run('hangs', { exitAfterMs })
  child.kill('SIGTERM')
  expect(await stream.waitForClose()).toEqual(closing)
  expect(await exit).toEqual([0, null])
})

test('the end is left to the app, and a second signal ends it as Node does', async () => {
  const { child, exit, stream } = await run('hangs')
  child.kill('SIGTERM')
  expect(await stream.waitForClose()).toEqual(closing)
  expect(child.exitCode).toBeNull()
  child.kill('SIGTERM')
  expect(await exit).toEqual([null, 'SIGTERM'])
})

test('a signal that is not named, or was taken off, ends the process as Node does', async () => {
  for (const [how, options] of [
    ['hangs', { signals: ['SIGINT'] }],
    ['off', {}],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one process after the other
    const { child, exit, closes } = await run(how, options)
    child.kill('SIGTERM')
    // oxlint-disable-next-line no-await-in-loop
    expect(await exit).toEqual([null, 'SIGTERM'])
    expect(closes()).toBe(0)
  }
})

test.each([
  [{ exitAfterMs: -1 }, 'closeOnSignal: exitAfterMs: expected a whole number from 0 to 2147483647, got -1'],
  [{ exitAfter: 1 }, 'closeOnSignal: exitAfter is not an option; did you mean exitAfterMs?'],
])('options that are not right are refused: %j', (options, message) => {
  const before = process.listenerCount('SIGTERM')
  expect(() => closeOnSignal(createHub(), options as CloseOnSignalOptions)).toThrow(message)
  expect(process.listenerCount('SIGTERM')).toBe(before)
})
