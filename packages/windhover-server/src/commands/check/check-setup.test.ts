import { describe, expect, test } from 'vitest'

import { fakeTerminal } from '../../../test/support/fake-terminal.ts'
import { temporaryFolder } from '../../../test/support/temporary-folder.ts'
import { runProgram } from '../run-program.ts'

async function check(
  words: readonly string[],
  workingDirectory = temporaryFolder(),
): Promise<{ code: number; lines: string[] }> {
  const terminal = fakeTerminal({ workingDirectory })
  const code = await runProgram(['check', ...words], terminal)
  return { code, lines: terminal.output().split('\n') }
}

describe('windhover check', () => {
  test.each([
    '/metrics',
    '/sse/broadcast',
    '/sse/broadcast/progress',
    '/sse/admin',
    '/readyz',
    '/api/connected',
    '/api/tickets',
    '/swagger',
    '/docs/swagger',
    '/favicon.ico',
  ])('fails for a stream at %s, as serve does with 2', async (path) => {
    const files = { 'c.json': JSON.stringify({ streams: [{ path }], console: 'admin', logLevel: 'silent' }) }
    const words = ['--config', 'c.json', '--port', '0']
    const sentence = `stream ${path}: something else is served at this path; choose another`
    const folder = temporaryFolder(files)
    const { code, lines } = await check(words, folder)
    expect([code, lines[0]]).toEqual([1, `fail settings: ${sentence}`])
    const terminal = fakeTerminal({ workingDirectory: folder })
    expect(await runProgram(['serve', ...words], terminal)).toBe(2)
    expect(terminal.errors()).toContain(sentence)
  })

  test('fails for one port for all and metrics, as serve does with 2', async () => {
    const words = ['--port', '7150', '--metrics-port', '7150']
    const sentence = 'metricsPort: is 7150, as port is, on the same host; give one of them another port'
    const { code, lines } = await check(words)
    expect([code, lines[0]]).toEqual([1, `fail settings: createServer: ${sentence}`])
    const terminal = fakeTerminal()
    expect(await runProgram(['serve', '--log-level', 'silent', ...words], terminal)).toBe(2)
    expect(terminal.errors()).toContain(sentence)
    expect((await check(['--port', '0', '--metrics-port', '0'])).code).toBe(0)
  })
})
