import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { createServer as createNetServer } from 'node:net'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { createServer } from '../src/index.ts'
import { clearSocketPath } from '../src/listen/unix-socket.ts'
import { createLogger } from '../src/telemetry/logger.ts'
import { areRunnable } from './support/browser.ts'
import { exchange } from './support/exchange.ts'
import { openStream } from './support/open-stream.ts'
import { findFreePort } from '../../../stress/src/nodes/find-free-port.ts'
import { nginx, runNginx } from './support/start-nginx.ts'
import { startOnSocket } from './support/start-on-socket.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Asks over a Unix socket, by default for this machine as programs on it do. */
function ask(socketPath: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { socketPath, path, headers: { Host: 'localhost', ...headers }, agent: false }
    const asked = request(options, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => (body += part))
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }))
    })
    asked.on('error', reject).end()
  })
}

/** Leaves the file of a socket behind, as a process that is killed does. */
async function leaveStale(path: string): Promise<void> {
  const code = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`
  await once(spawn(process.execPath, ['-e', code], { stdio: 'ignore' }), 'exit')
  expect(lstatSync(path).isSocket()).toBe(true)
}

describe('a server on a Unix socket', () => {
  test('listens there without rules, says so, and leaves nothing behind', async () => {
    const path = `${temporaryFolder()}/windhover.sock`
    const lines: Record<string, unknown>[] = []
    const destination = { write: (text: string) => void lines.push(JSON.parse(text) as Record<string, unknown>) }
    const logger = createLogger({ name: 'test', level: 'info', pretty: false, destination })
    const server = createServer({ host: path, drainMs: 0, logger })
    expect(await server.listen()).toBe(`unix:${path}`)
    expect(lines).toContainEqual(expect.objectContaining({ msg: `listening on unix:${path}`, socket: path }))
    expect((await ask(path, '/api/connected')).status).toBe(200)
    await server.close()
    expect(existsSync(path)).toBe(false)
  })

  test.each([
    ['600', 0o600],
    ['0660', 0o660],
    ['777', 0o777],
  ])('has the mode %s', async (socketMode, mode) => {
    const { path } = await startOnSocket({ socketMode })
    expect(lstatSync(path).mode & 0o777).toBe(mode)
  })

  test('has its mode from when it is made, and the umask is as before', async () => {
    const before = process.umask(0)
    onTestFinished(() => void process.umask(before))
    const path = `${temporaryFolder()}/windhover.sock`
    const server = createServer({ host: path, socketMode: '640', logLevel: 'silent', drainMs: 0 })
    onTestFinished(() => server.close())
    const seen: number[] = []
    // Before whoever waits for it can change its mode.
    server.app.server.once('listening', () => seen.push(lstatSync(path).mode & 0o777))
    await server.listen()
    expect(seen).toEqual([0o640])
    expect(process.umask()).toBe(0)
  })

  test('does not listen if its mode cannot be set', async () => {
    const path = `${temporaryFolder()}/windhover.sock`
    const server = createServer({ host: path, socketMode: '600', logLevel: 'silent', drainMs: 0 })
    server.app.addHook('onListen', async () => rmSync(path))
    await expect(server.listen()).rejects.toMatchObject({
      code: 'invalid_option',
      message: `socketMode: ${path} cannot be given the mode 600 (ENOENT)`,
    })
    expect(server.app.server.listening).toBe(false)
    await server.close()
  })

  test('is one of several that start at once in the place of one that was killed', async () => {
    const path = `${temporaryFolder()}/windhover.sock`
    await leaveStale(path)
    const starts = Array.from({ length: 5 }, async () => {
      await clearSocketPath(path)
      const listener = createNetServer()
      onTestFinished(() => void listener.close())
      await new Promise<void>((resolve, reject) => void listener.on('error', reject).listen(path, resolve))
    })
    const outcomes = await Promise.allSettled(starts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'EADDRINUSE' })
    }
    expect(lstatSync(path).isSocket()).toBe(true)
  })

  test('has the mode of the umask if nothing says another', async () => {
    const { path } = await startOnSocket()
    expect(lstatSync(path).mode & 0o777).toBe(0o777 & ~process.umask())
  })

  test('takes the place of one that was killed', async () => {
    const path = `${temporaryFolder()}/windhover.sock`
    await leaveStale(path)
    await startOnSocket({ host: path })
    expect((await ask(path, '/healthz')).status).toBe(200)
  })

  test('does not take the place of one that answers', async () => {
    const { path } = await startOnSocket()
    const second = createServer({ host: path, logLevel: 'silent' })
    await expect(second.listen()).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: `cannot listen on ${path}: another program uses this socket; stop it, or choose another path with the option host`,
    })
    await second.close()
    expect((await ask(path, '/healthz')).status).toBe(200)
  })

  test.each<[string, (folder: string) => string, object]>([
    [
      'a file that is no socket',
      (folder) => `${folder}/file`,
      { code: 'invalid_option', message: expect.stringMatching(/^host: .* is no Unix socket/) },
    ],
    [
      'a folder that is not there',
      (folder) => `${folder}/no/windhover.sock`,
      {
        code: 'ENOENT',
        message: expect.stringMatching(
          /there is no such folder; make it, or choose another path with the option host$/,
        ),
      },
    ],
    [
      'a file for its folder',
      (folder) => `${folder}/file/windhover.sock`,
      { code: 'ENOTDIR', message: expect.stringMatching(/there is no such folder; make it/) },
    ],
    [
      'a path that is too long',
      (folder) => `${folder}/${'x'.repeat(120)}`,
      {
        code: 'invalid_option',
        message: expect.stringMatching(/^host: the path of a Unix socket may have 10[37] bytes/),
      },
    ],
  ])('does not listen on %s', async (_what, place, error) => {
    const folder = temporaryFolder({ file: '' })
    const server = createServer({ host: place(folder), logLevel: 'silent' })
    await expect(server.listen()).rejects.toMatchObject(error)
    await server.close()
  })

  test.each<[string, Record<string, string>, number]>([
    ['programs on this machine', {}, 200],
    ['the same with a port', { Host: 'localhost:80' }, 200],
    ['what a proxy says it has passed on', { 'X-Forwarded-For': '192.0.2.1' }, 401],
    ['what a proxy passes on under the name of its client', { Host: 'events.example.com' }, 401],
  ])('has its metrics and its operations for %s: %j %i', async (_who, headers, status) => {
    const { path } = await startOnSocket()
    for (const asked of ['/metrics', '/api/admin/stats']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await ask(path, asked, headers)).status, asked).toBe(status)
    }
    // All else is for whoever may open the socket, under any name.
    expect((await ask(path, '/api/connected', headers)).status).toBe(200)
  })

  test('has its metrics on a port of this machine', async () => {
    const { server } = await startOnSocket({ metricsPort: 0 })
    expect(server.metricsUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${server.metricsUrl}/metrics`)).status).toBe(200)
  })

  test.each([
    ['none', undefined],
    ['unix', '192.0.2.2'],
    ['unix, 192.0.2.2', '192.0.2.1'],
    ['all', '192.0.2.1'],
  ])('with trustProxy %s takes the address %s', async (trustProxy, address) => {
    const seen: (string | undefined)[] = []
    const authenticate = ({ address: from }: { readonly address: string | undefined }): undefined =>
      void seen.push(from)
    const { path } = await startOnSocket({ trustProxy, anonymous: 'all', access: { authenticate } })
    expect((await ask(path, '/api/connected', { 'X-Forwarded-For': '192.0.2.1, 192.0.2.2' })).status).toBe(200)
    expect(seen).toEqual([address])
  })

  test.runIf(areRunnable([nginx], 'nginx before a Unix socket'))(
    'streams through nginx, which counts its clients',
    async () => {
      const { path, server } = await startOnSocket({ trustProxy: 'unix', maxReadersPerAddress: 2, refusal: 'status' })
      const port = await findFreePort()
      await runNginx(
        `events {}
      http {
        server {
          listen 127.0.0.1:${port};
          location / {
            proxy_pass http://unix:${path};
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $http_x_client;
          }
        }
      }`,
        port,
      )
      const url = `http://127.0.0.1:${port}`
      const open = (client: string): ReturnType<typeof openStream> =>
        openStream(`${url}/sse/broadcast`, { 'X-Client': client })
      const streams = [await open('192.0.2.1'), await open('192.0.2.1'), await open('192.0.2.2')]
      for (const stream of streams) {
        // oxlint-disable-next-line no-await-in-loop -- each has its own
        expect((await stream.next()).event).toBe('connected')
      }
      expect((await exchange(`${url}/sse/broadcast`, { headers: { 'X-Client': '192.0.2.1' } })).status).toBe(429)
      await server.hub.publish('message', 'through nginx')
      expect((await streams[0]!.next()).data).toBe('"through nginx"')
      expect((await exchange(`${url}/metrics`, { headers: { 'X-Client': '192.0.2.1' } })).status).toBe(401)
      for (const stream of streams) stream.close()
      await vi.waitFor(() => expect(server.hub.connectedCount()).toBe(0))
    },
  )
})

test.each(['/', '/run/', 'run/windhover.sock', './windhover.sock', '/run/\0x'])('%j is no host', (host) => {
  expect(() => createServer({ host })).toThrow(
    /^createServer: host: expected a host name or address, .* or the absolute path of a Unix socket/,
  )
})

test.each(['66', '6600', '888', 'rw', '', '000', '0000'])('%j is no mode of a socket', (socketMode) => {
  expect(() => createServer({ socketMode })).toThrow(
    /^createServer: socketMode: expected three octal digits, such as 660, that let somebody in/,
  )
})

test('a file in the place of the socket is left as it is', async () => {
  const path = `${temporaryFolder()}/precious`
  writeFileSync(path, 'text')
  const server = createServer({ host: path, logLevel: 'silent' })
  await expect(server.listen()).rejects.toThrow(/no Unix socket/)
  await server.close()
  expect(lstatSync(path).size).toBe(4)
})
