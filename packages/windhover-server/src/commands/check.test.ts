import { spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer as createNetServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, onTestFinished, test } from 'vitest'

import { findFreePort } from '../../../../stress/src/nodes/find-free-port.ts'
import { isOpensslInstalled } from '../../../windhover-redis/test/certificates.ts'
import { answerJson, deadUrl, fakeServer } from '../../test/support/fake-server.ts'
import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { startOnSocket } from '../../test/support/start-on-socket.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { startTlsServer } from '../../test/support/tls-server.ts'
import { writeKeys } from '../../test/support/write-keys.ts'
import type { Environment } from '../options/read-environment.ts'
import { checkDescriptors, checkSomaxconn } from './check/check-limits.ts'
import { checkTls } from './check/check-tls.ts'
import { runProgram } from './run-program.ts'

async function check(
  words: readonly string[],
  environment: Environment = {},
  files: Record<string, string> = {},
): Promise<{ code: number; lines: string[]; errors: string; folder: string }> {
  const folder = temporaryFolder(files)
  for (const name of Object.keys(files)) chmodSync(join(folder, name), 0o600)
  const terminal = fakeTerminal({ environment, workingDirectory: folder })
  const code = await runProgram(['check', ...words], terminal)
  return { code, lines: terminal.output().split('\n'), errors: terminal.errors(), folder }
}

const aFile = fileURLToPath(import.meta.url)
const secret = 'geheim-geheim-geheim-geheim-geheim'

describe('windhover check', () => {
  test('says ok for each, and leaves nothing behind', async () => {
    const { keysFile } = writeKeys({ ann: {}, bob: { expiresAt: '2026-01-02T00:00:00Z' } })
    const { code, lines, errors, folder } = await check(['--port', '0', '--store', 'disk:data'], {
      WINDHOVER_ACCESS_KEYS_FILE: keysFile,
    })
    expect([code, errors]).toEqual([0, ''])
    expect(lines).toEqual([
      'ok settings: are valid; there is no config file',
      expect.stringMatching(/^(ok|warn) somaxconn: /),
      expect.stringMatching(/^ok descriptors: this process may open \d+ files/),
      `ok access.keysFile: ${keysFile} has 2 keys, of which 1 have ended`,
      expect.stringMatching(/^ok store: .*data can be (made|written to)$/),
      'ok port: any free one is taken',
      '',
    ])
    expect(existsSync(join(folder, 'data'))).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  test('says each fault of the settings, without a secret, and ends with 1', async () => {
    const config = { port: 'x', maxReaders: -1, access: { jwt: { secret: 5 } } }
    const { code, lines, errors } = await check(
      ['--config', 'c.json'],
      { WINDHOVER_STORE: 'disk:x' },
      {
        'c.json': JSON.stringify(config),
      },
    )
    expect([code, errors]).toEqual([1, 'windhover: 3 of 4 checks failed\n'])
    expect(lines.filter((line) => line.startsWith('fail '))).toEqual([
      expect.stringMatching(/^fail settings: c\.json: port: expected/),
      expect.stringMatching(/^fail settings: c\.json: maxReaders: expected/),
      'fail settings: c.json: access.jwt.secret: expected a text of 32 bytes or more, got number',
    ])
  })

  test.each([
    ['a server that others could reach', ['--host', '0.0.0.0'], {}, /^fail settings: 0\.0\.0\.0 can be reached/],
    ['a secret that is too short', [], { WINDHOVER_TOKEN_SECRET: 'short' }, /^fail settings: .*expected 32 or more/],
    ['a keys file that is not there', ['--access-keys-file', 'no.json'], {}, /^fail access\.keysFile: .*no such file/],
    ['a store that is a file', ['--store', `disk:${aFile}`], {}, /^fail store: .* is a file; name a directory/],
    [
      'keys out of reach',
      ['--access-jwt-audience', 'a'],
      { WINDHOVER_ACCESS_JWT_JWKS_URL: 'http://127.0.0.1:9/' },
      /^fail access\.jwt\.jwksUrl: keys of http:\/\/127\.0\.0\.1:9\//,
    ],
    ['a host of no machine', ['--host', '192.0.2.1', '--anonymous', 'read'], {}, /^fail port: .*192\.0\.2\.1/],
  ] as [string, string[], Environment, RegExp][])('fails for %s', async (_name, words, environment, line) => {
    const { code, lines } = await check(['--port', '0', ...words], environment)
    expect(code).toBe(1)
    expect(lines.filter((one) => one.startsWith('fail'))).toEqual([expect.stringMatching(line)])
  })

  test('warns of secrets that all may read, and of a port that another program has', async () => {
    const { url } = await fakeServer((response) => response.end('other'))
    const folder = temporaryFolder({ 'c.json': JSON.stringify({ access: { jwt: { secret } } }) })
    chmodSync(join(folder, 'c.json'), 0o644)
    const terminal = fakeTerminal({ workingDirectory: folder })
    expect(await runProgram(['check', '--config', 'c.json', '--port', new URL(url).port], terminal)).toBe(0)
    expect(terminal.output()).toMatch(/^warn config: c\.json has access\.jwt\.secret in it, and may be read by all/m)
    expect(terminal.output()).toMatch(/^warn port: cannot listen on .*another program uses this port/m)
    expect(terminal.output()).not.toContain(secret)
  })

  test('knows a server of Windhover on its port', async () => {
    const { url } = await fakeServer((response) => answerJson(response, 200, { status: 'ok', parts: [] }))
    const { lines } = await check(['--port', new URL(url).port])
    expect(lines).toContain(`ok port: a server of Windhover listens on ${new URL(url).port} already`)
  })

  test('knows a server of Windhover on its socket, and its metricsPort on this machine', async () => {
    const { path } = await startOnSocket({ metricsPort: await findFreePort() })
    const { code, lines } = await check(['--host', path, '--metrics-port', '0'])
    expect(code).toBe(0)
    expect(lines).toEqual(
      expect.arrayContaining([
        `ok host: a server of Windhover listens on ${path} already`,
        'ok metricsPort: any free one is taken',
      ]),
    )
  })

  test('says what is wrong with the path of a socket, and leaves it alone', async () => {
    const folder = temporaryFolder({ 'a file': '' })
    const other = createNetServer().listen(join(folder, 'other.sock'))
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    other.on('connection', (socket) => socket.end())
    leaveSocket(join(folder, 'left.sock'))
    const long = join(folder, 'x'.repeat(120))
    const cases: [string, number, RegExp][] = [
      [join(folder, 'free.sock'), 0, /^ok host: .*free\.sock is free$/],
      [join(folder, 'left.sock'), 0, /^ok host: .*left\.sock was left by a process that was killed, and is replaced$/],
      [join(folder, 'other.sock'), 0, /^warn host: cannot listen on .*another program uses this socket/],
      [join(folder, 'no/w.sock'), 1, /^fail host: cannot listen on .*there is no such folder/],
      [join(folder, 'a file'), 1, /^fail host: .*is there, and is no Unix socket/],
      [long, 1, /^fail host: the path of a Unix socket may have \d+ bytes/],
    ]
    for (const [path, expected, line] of cases) {
      // oxlint-disable-next-line no-await-in-loop -- one by one, so that a failure names its case
      const { code, lines } = await check(['--host', path])
      expect([code, lines.filter((one) => / host: /.test(one))], path).toEqual([
        expected,
        [expect.stringMatching(line)],
      ])
    }
    expect(readdirSync(folder).toSorted()).toEqual(['a file', 'left.sock', 'other.sock'])
  })

  test.runIf(process.getuid?.() !== 0)('fails for a folder that a socket may not be made in', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o500)
    onTestFinished(() => chmodSync(folder, 0o700))
    const { code, lines } = await check(['--host', join(folder, 'w.sock')])
    expect([code, lines]).toEqual([
      1,
      expect.arrayContaining([expect.stringMatching(/^fail host: .*this user may not write there/)]),
    ])
  })

  test.runIf(isOpensslInstalled)('knows a server of Windhover that speaks TLS, and tells its certificate', async () => {
    const { port, certFile, keyFile } = await startTlsServer()
    const { code, lines } = await check([
      '--port',
      String(port),
      '--tls-cert-file',
      certFile,
      '--tls-key-file',
      keyFile,
    ])
    expect(code).toBe(0)
    expect(lines).toEqual(
      expect.arrayContaining([
        `ok tls: ${certFile} and its key go together, and are good for less than a day`,
        `ok port: a server of Windhover listens on ${port} already`,
      ]),
    )
  })

  test.runIf(isOpensslInstalled)('fails for a key of another certificate', async () => {
    const { certFile, keyFile, authority } = await startTlsServer()
    const { key } = authority.sign('other', '127.0.0.1')
    const tls = { certFile, keyFile: key }
    expect(checkTls({ options: { tls } })).toEqual([
      { name: 'tls', status: 'fail', message: expect.stringMatching(/^tls\.keyFile: .*is not the key of/) },
    ])
    expect((await check(['--tls-cert-file', certFile, '--tls-key-file', key])).lines).toContainEqual(
      expect.stringMatching(/^fail settings: .*is not the key of/),
    )
    const end = Date.parse(new X509Certificate(readFileSync(certFile)).validTo)
    for (const [nowMs, status] of [
      [end - 60_000, 'warn'],
      [end + 1, 'warn'],
    ] as const) {
      expect(checkTls({ options: { tls: { certFile, keyFile } } }, nowMs)[0]!.status).toBe(status)
    }
    expect(checkTls({ options: {} })).toEqual([])
  })

  test('prints an object with --json', async () => {
    const { code, lines } = await check(['--json', '--port', '0', '--store', `disk:${aFile}`])
    expect(code).toBe(1)
    const { ok, checks } = JSON.parse(lines.join('\n')) as { ok: boolean; checks: { name: string; status: string }[] }
    expect(ok).toBe(false)
    expect(checks).toContainEqual(expect.objectContaining({ name: 'store', status: 'fail' }))
    expect(checks).toContainEqual(expect.objectContaining({ name: 'port', status: 'ok' }))
  })

  test('ends with 2 for a flag that is none', async () => {
    const { code, errors } = await check(['--redy'])
    expect([code, errors]).toEqual([2, expect.stringContaining('--redy')])
  })
})

describe('limits of the system', () => {
  test.each([
    ['128\n', 'warn'],
    ['510\n', 'warn'],
    ['511\n', 'ok'],
    ['4096\n', 'ok'],
    ['many', 'ok'],
    [undefined, 'ok'],
  ])('somaxconn of %j: %s', (text, status) => {
    // Left out, it would be that of this machine.
    expect(checkSomaxconn(text ?? 'none').status).toBe(status)
  })

  test.each([
    [{}, 1024, 'ok'],
    [{ maxReaders: 924 }, 1024, 'ok'],
    [{ maxReaders: 925 }, 1024, 'warn'],
    [{ maxConnections: 924 }, 1024, 'ok'],
    [{ maxConnections: 925 }, 1024, 'warn'],
  ])('%j of %i files: %s', (options, limit, status) => {
    expect(checkDescriptors({ options }, limit).map((found) => found.status)).toEqual([status])
  })
})

describe('windhover check --ready', () => {
  test('ends with 0 if the server is ready, and with 1 and the parts that are not', async () => {
    let status = 200
    const parts = [
      { name: 'log', ok: true },
      { name: 'draining', ok: false, detail: 'the server is ending its streams' },
    ]
    const { url } = await fakeServer((response) => answerJson(response, status, { parts }))
    const { port } = new URL(url)
    expect(await check(['--ready', '--url', url])).toMatchObject({ code: 0, lines: [`${url} is ready`, ''] })
    // By its settings, as in a container, also where the config file is broken by now.
    expect(await check(['--ready'], { PORT: port })).toMatchObject({ code: 0 })
    const broken = { 'windhover.config.json': '{' }
    expect(await check(['--ready'], { WINDHOVER_HOST: '0.0.0.0', WINDHOVER_PORT: port }, broken)).toMatchObject({
      code: 0,
    })
    status = 503
    expect(await check(['--ready'], { WINDHOVER_URL: url })).toMatchObject({
      code: 1,
      errors: `windhover: ${url} is not ready (503)\n  draining: the server is ending its streams\n`,
    })
  })

  test('ends with 1 if nothing answers', async () => {
    expect(await check(['--ready', '--url', await deadUrl()])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('nothing listens at'),
    })
    expect(await check(['--ready', '--port', '0'])).toMatchObject({ code: 2, errors: expect.stringContaining('--url') })
  })

  test('asks over the socket of the settings, and says what is wrong there', async () => {
    const { path } = await startOnSocket()
    expect(await check(['--ready', '--host', path])).toMatchObject({ code: 0, lines: [`unix:${path} is ready`, ''] })
    expect(await check(['--ready', '--url', `unix:${path}`])).toMatchObject({ code: 0 })
    expect(await check(['--ready', '--host', `${path}x`])).toMatchObject({
      code: 1,
      errors: expect.stringContaining(`nothing listens at unix:${path}x`),
    })
  })

  test.each(['127.0.0.1', '/nowhere/w.sock'])('prefers metricsPort, whatever the server on %s does', async (host) => {
    const { url, requests } = await fakeServer((response) => answerJson(response, 200, { parts: [] }))
    const words = ['--ready', '--host', host, '--port', '0', '--metrics-port', new URL(url).port]
    expect(await check(words)).toMatchObject({ code: 0, lines: [`${url} is ready`, ''] })
    expect(requests.map(({ url: path }) => path)).toEqual(['/readyz'])
  })

  test.runIf(isOpensslInstalled)('asks a server of the settings over TLS, and trusts no other', async () => {
    const { url, port, certFile, keyFile } = await startTlsServer()
    const words = ['--ready', '--port', String(port), '--tls-cert-file', certFile, '--tls-key-file', keyFile]
    expect(await check(words)).toMatchObject({ code: 0, lines: [`${url} is ready`, ''] })
    expect(await check([...words, '--url', url])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('is not trusted'),
    })
    expect(await check([...words, '--tls-ca-file', certFile, '--tls-request-cert'])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('set metricsPort'),
    })
  })

  test('says that a server is late, over TCP and over a socket', { timeout: 15_000 }, async () => {
    const { url } = await fakeServer(() => {})
    const path = join(temporaryFolder(), 'w.sock')
    const silent = createNetServer().listen(path)
    await once(silent, 'listening')
    onTestFinished(() => void silent.close())
    const late = await Promise.all([check(['--ready', '--url', url]), check(['--ready', '--host', path])])
    expect(late.map(({ errors }) => errors)).toEqual([
      `windhover: ${url} did not answer for 3000 ms\n`,
      `windhover: unix:${path} did not answer for 3000 ms\n`,
    ])
  })

  test('says that a host makes no address', async () => {
    const asked = await check(['--ready', '--host', 'fe80::1%lo', '--anonymous', 'read'])
    expect(asked).toMatchObject({ code: 2, errors: expect.stringContaining('no address can be made of "fe80::1%lo"') })
  })
})

/** Leaves the file of a socket behind, as a process that is killed does. */
function leaveSocket(path: string): void {
  const code = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`
  spawnSync(process.execPath, ['-e', code])
}
