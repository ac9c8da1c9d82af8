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

  test.each([
    [{ WINDHOVER_STORE: 'redi://me:geheim@cache' }, 'store: expected memory:, disk:<directory>, redis://host'],
    [{ WINDHOVER_STORE_FILE: 'url.txt' }, 'store: hub: expected a name of 1 to 64 of A-Z a-z 0-9 . _ -, got "a b"'],
    [
      { WINDHOVER_STORE: 'redis://me:x@cache', WINDHOVER_STORE_PASSWORD_FILE: 'password.txt' },
      'store: the URL has a password, and storePassword, too',
    ],
    [{ WINDHOVER_STORE: 'disk:url.txt' }, 'url.txt cannot be used: it is a file; name a directory'],
  ])('ends with 1 and one sentence without a password where a store cannot be: %j', async (variables, sentence) => {
    const folder = temporaryFolder({ 'url.txt': 'redis://me:geheim@cache?hub=a%20b\n', 'password.txt': 'geheim\n' })
    const inFolder = ([name, value]: [string, string]): [string, string] => {
      return [name, value.replace(/(?<=^|disk:)(?=\w+\.txt)/, `${folder}/`)]
    }
    const environment = Object.fromEntries(Object.entries(variables).map(inFolder))
    const before = process.listenerCount('SIGTERM')
    const terminal = fakeTerminal({ environment })
    expect(await runProgram(['--port', '0', '--log-level', 'silent'], terminal)).toBe(1)
    expect(terminal.errors()).toMatch(/^windhover: [^\n]*\n$/)
    expect(terminal.errors()).toContain(sentence)
    expect(terminal.errors()).not.toContain('geheim')
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })
  test.each(['', ' ', 'disc:', 'redis:'])(
    'ends with 1 for any URL that is none of a store: --store %j',
    async (url) => {
      const terminal = fakeTerminal()
      expect(await runProgram(['--port', '0', '--log-level', 'silent', '--store', url], terminal)).toBe(1)
      expect(terminal.errors()).toMatch(/^windhover: store: [^\n]*expected [^\n]*\n$/)
    },
  )
})
