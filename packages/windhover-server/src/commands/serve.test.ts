import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { fakeServer } from '../../test/support/fake-server.ts'
import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
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
    const words = ['--host', 'no-such-host.invalid', '--port', '0', '--log-level', 'silent', '--anonymous', 'read']
    expect(await runProgram(words, terminal)).toBe(1)
    expect(terminal.errors()).toMatch(/^windhover: cannot listen on no-such-host\.invalid:0: host [^\n]*\n$/)
  })

  test('ends with 1 and each reason once where a document is broken, before it listens', async () => {
    const folder = temporaryFolder()
    const servers = [{ url: 'http://{host}/' }]
    const tags = [{ name: 'Twice' }, { name: 'Twice' }]
    writeFileSync(join(folder, 'broken.json'), JSON.stringify({ servers, tags }))
    const terminal = fakeTerminal({ workingDirectory: folder })
    const words = ['--config', 'broken.json', '--port', '0', '--log-level', 'silent']
    expect(await runProgram(words, terminal)).toBe(1)
    expect(terminal.errors().split('\n')).toEqual([
      'windhover: documents are not valid:',
      expect.stringMatching(/^ {2}#\/servers\/0\/url: .*host.* \(OpenAPI 3\.2, OpenAPI 3\.1, OpenAPI 3\.0, admin in /),
      expect.stringMatching(/^ {2}#\/tags\/1: .*Twice.* \(OpenAPI 3\.2, OpenAPI 3\.1, OpenAPI 3\.0\)$/),
      '',
    ])
  })
})
