import { describe, expect, test } from 'vitest'

import { fakeServer } from '../../test/support/fake-server.ts'
import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { runProgram } from './run-program.ts'

/** A server that runs is tried as a process of its own, in `test/e2e/serve.test.ts`. */
describe('windhover serve', () => {
  test('says in one line that the port is taken, and leaves no handler behind', async () => {
    const { url } = await fakeServer((response) => response.end())
    const before = process.listenerCount('SIGTERM')
    const terminal = fakeTerminal({ environment: { PORT: new URL(url).port, WINDHOVER_LOG_LEVEL: 'silent' } })
    expect(await runProgram([], terminal)).toBe(1)
    expect(terminal.errors()).toBe(
      `windhover: cannot listen on 127.0.0.1:${new URL(url).port} (from PORT): another program uses this port; ` +
        'stop it, or choose another port with --port (0 takes any free one)\n',
    )
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })

  test('says in one line that the host is not known', async () => {
    const terminal = fakeTerminal()
    const words = ['--host', 'no-such-host.invalid', '--port', '0', '--log-level', 'silent']
    expect(await runProgram(words, terminal)).toBe(1)
    expect(terminal.errors()).toMatch(/^windhover: cannot listen on no-such-host\.invalid:0: host [^\n]*\n$/)
  })
})
