import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { describe, expect, onTestFinished, test } from 'vitest'

import { temporaryFolder } from '../support/temporary-folder.ts'

const main = fileURLToPath(new URL('../../bin/windhover.js', import.meta.url))

interface Running {
  readonly child: ChildProcess
  readonly url: string
  /** Exit code or signal, as soon as there is one. */
  readonly ended: Promise<number | string>
}

/** Starts the built server on a free port, and answers once it listens. */
async function start(...flags: string[]): Promise<Running> {
  const cwd = temporaryFolder()
  const child = spawn(process.execPath, [main, '--port', '0', ...flags], { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg = '', page } = JSON.parse(line) as { msg?: string; page?: string }
    if (page === undefined) continue
    expect(msg).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+/)
    child.stdout.resume()
    return { child, url: page, ended }
  }
  throw new Error('the server ended before it listened')
}

/** Connects a reader, and answers all it gets once the stream ends. */
async function connect(url: string): Promise<{ rest: Promise<string> }> {
  const response = await fetch(new URL('/sse/broadcast', url))
  expect(response.status).toBe(200)
  return { rest: response.text() }
}

describe('the process of the server', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with 0, readers told', async (signal) => {
    const { child, url, ended } = await start()
    const { rest } = await connect(url)
    child.kill(signal)
    // It would be 1 if anything were still open after 5 s.
    expect(await ended).toBe(0)
    expect(await rest).toMatch(/event: closing\n/)
  })

  test('it ends when it is told to although nobody reads its log any more', async () => {
    const { child, ended } = await start()
    const unread = once(child.stdout!, 'close')
    child.stdout!.destroy()
    await unread
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  test('a second signal ends it at once', async () => {
    const { child, url, ended } = await start('--drain-ms', '2147483647')
    const { rest } = await connect(url)
    rest.catch(() => {})
    child.kill('SIGTERM')
    child.kill('SIGINT')
    expect([130, 143]).toContain(await ended)
  })
})
