import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { Authority, isOpensslInstalled } from '../../../windhover-redis/test/certificates.ts'
import { startBuiltWorkers } from '../support/built-workers.ts'
import { startServerProcess } from '../support/built-server.ts'
import { Http2Client } from '../support/http2-client.ts'
import { startOnSocket } from '../support/start-on-socket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeKeys } from '../support/write-keys.ts'

const bin = fileURLToPath(new URL('../../bin/windhover.js', import.meta.url))
const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const run = promisify(execFile)

/** Runs a command of windhover to its end, and returns what it printed. */
async function windhover(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await run(process.execPath, [bin, ...words], { env: { ...process.env, ...environment } })
  return stdout
}

/** Asks over a Unix socket, and resolves with the status. */
function askStatus(socketPath: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, path, headers: { Host: 'localhost' }, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!))
    })
    asked.on('error', reject).end()
  })
}

describe('workers', () => {
  test('share a Unix socket, also in the place of a stale one, and remove it', async () => {
    const path = `${temporaryFolder()}/windhover.sock`
    const code = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`
    await once(spawn(process.execPath, ['-e', code], { stdio: 'ignore' }), 'exit')
    const server = startBuiltWorkers('--workers', '2', '--host', path)
    expect(await server.listening()).toBe(`unix:${path}`)
    for (let n = 0; n < 4; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, to either worker
      expect(await askStatus(path, '/api/admin/stats')).toBe(200)
    }
    const second = startBuiltWorkers('--workers', '2', '--host', path)
    expect(await second.ended).toBe(1)
    expect(second.errors()).toContain(`cannot listen on ${path} (from --host): another program uses this socket`)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(existsSync(path)).toBe(false)
  })

  test.runIf(isOpensslInstalled)('speak TLS and HTTP/2 on one port', async () => {
    const authority = new Authority()
    onTestFinished(() => authority.end())
    const { cert, key } = authority.sign('server', '127.0.0.1')
    const server = startBuiltWorkers('--workers', '2', '--tls-cert-file', cert, '--tls-key-file', key)
    const url = await server.listening()
    expect(url).toMatch(/^https:/)
    const clients = [new Http2Client(url, authority.ca), new Http2Client(url, authority.ca)]
    const followers = clients.map((client) => client.follow())
    await Promise.all(followers.map((follower) => follower.waitFor(/event: connected/)))
    const posted = await clients[0]!.ask(
      '/api/broadcast',
      { 'content-type': 'application/json' },
      '{"event":"n","data":7}',
    )
    expect(posted.status).toBe(200)
    await Promise.all(followers.map((follower) => follower.waitFor(/event: n\ndata: 7/)))
    server.child.kill('SIGTERM')
    await Promise.all(followers.map((follower) => follower.waitFor(/event: closing/)))
    expect(await server.ended).toBe(0)
  })
})

describe('commands', () => {
  test('reach a server on a Unix socket by unix:', async () => {
    const { path, server } = await startOnSocket()
    const url = `unix:${path}`
    const listening = spawn(process.execPath, [bin, 'listen', '--url', url, '--count', '1', '--json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    onTestFinished(() => void listening.kill('SIGKILL'))
    const lines = createInterface({ input: listening.stdout })[Symbol.asyncIterator]()
    await vi.waitFor(() => expect(server.hub.connectedCount()).toBe(1), 20_000)
    expect(JSON.parse(await windhover(['publish', 'message', '{"a":1}', '--url', url]))).toMatchObject({
      ok: true,
      connected: 1,
    })
    expect(JSON.parse((await lines.next()).value as string)).toMatchObject({ event: 'message', data: { a: 1 } })
    expect(await windhover(['stats'], { WINDHOVER_URL: url })).toMatch(/./)
  })

  test('say what is wrong with a socket', async () => {
    const path = `${temporaryFolder()}/none.sock`
    await expect(windhover(['publish', 'message', '{}', '--url', `unix:${path}`])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        `nothing listens at unix:${path}; start a server with "windhover serve --host ${path}"`,
      ),
    })
  })

  test('show a key to the socket that is named, and to no other', async () => {
    const { keysFile, texts } = writeKeys({ root: {} })
    const { path } = await startOnSocket({ access: { keysFile } })
    const environment = { WINDHOVER_URL: `unix:${path}`, WINDHOVER_KEY: texts.root }
    expect(await windhover(['channels'], environment)).toMatch(/./)
    await expect(windhover(['channels'], { WINDHOVER_URL: `unix:${path}` })).rejects.toMatchObject({ code: 1 })
  })

  test.runIf(isOpensslInstalled)('trust an authority that NODE_EXTRA_CA_CERTS names', async () => {
    const authority = new Authority()
    onTestFinished(() => authority.end())
    const { cert, key } = authority.sign('server', '127.0.0.1')
    const words = [main, '--port', '0', '--tls-cert-file', cert, '--tls-key-file', key]
    const { url } = await startServerProcess(words, temporaryFolder())
    const trusting = { NODE_EXTRA_CA_CERTS: authority.ca }
    expect(JSON.parse(await windhover(['publish', 'message', '{}', '--url', url], trusting))).toMatchObject({
      ok: true,
    })
    await expect(windhover(['publish', 'message', '{}', '--url', url])).rejects.toMatchObject({
      stderr: expect.stringMatching(/the certificate of \S+ is not trusted .*NODE_EXTRA_CA_CERTS/),
    })
  })
})

test.each([
  [
    ['--tls-cert-file', '/nowhere/cert.pem'],
    'tls.keyFile: is missing; tls.certFile needs its private key (--tls-key-file)',
  ],
  [
    ['--tls-cert-file', '/nowhere/cert.pem', '--tls-key-file', '/nowhere/key.pem'],
    'tls.certFile: /nowhere/cert.pem: there is no such file',
  ],
  [['--tls-request-cert'], 'tls.requestCert: needs the authorities that sign the certificates of clients (tls.caFile)'],
  [['--socket-mode', '999'], '--socket-mode: expected three octal digits, such as 660, that let somebody in'],
])('%j is refused with what is wrong', async (flags, sentence) => {
  await expect(windhover(flags)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) })
})
