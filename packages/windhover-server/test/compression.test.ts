import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { createGunzip } from 'node:zlib'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import type { ServerOptions } from '../src/index.ts'
import { type Running, startServer } from './support/start-server.ts'

const streamPath = '/sse/broadcast'

/** The answer to a request for a stream, and what it brings. */
interface Reading {
  readonly response: IncomingMessage
  /** What has come, decoded. */
  readonly text: () => string
  /** How many bytes of the body have come, as they were sent. */
  readonly bytes: () => number
}

async function read({ url }: Running, headers: Record<string, string> = {}, path = streamPath): Promise<Reading> {
  const request = get(url + path, { headers, agent: false })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  onTestFinished(() => void response.destroy())
  response.on('error', () => {})
  let text = ''
  let bytes = 0
  response.on('data', (part: Buffer) => (bytes += part.length))
  const decoded = response.headers['content-encoding'] === 'gzip' ? response.pipe(createGunzip()) : response
  decoded.on('data', (part: Buffer) => (text += part.toString()))
  // Without a trailer, Node's own decoder says so at the end, when everything has come.
  decoded.on('error', () => {})
  return { response, text: () => text, bytes: () => bytes }
}

const gzip = { 'Accept-Encoding': 'gzip' }

const keys = {
  access: {
    authenticate: (request: { header(name: string): string | undefined }) => identify(request.header('authorization')),
  },
}

function identify(authorization: string | undefined) {
  return authorization === undefined
    ? { grants: [] }
    : { subject: 'ada', grants: [{ allow: ['read', 'publish'] as ('read' | 'publish')[] }] }
}

describe('who gets a stream compressed', () => {
  test.each<[string, ServerOptions, Record<string, string>, boolean]>([
    ['takes gzip', {}, gzip, true],
    ['takes it among others', {}, { 'Accept-Encoding': 'deflate, gzip;q=0.5, br' }, true],
    ['says nothing', {}, {}, false],
    ['refuses it', {}, { 'Accept-Encoding': 'gzip;q=0, identity' }, false],
    ['likes plain text better', {}, { 'Accept-Encoding': 'gzip;q=0.1, identity' }, false],
    ['takes gzip where all are off', { compress: 'off' }, gzip, false],
    ['has a cookie where anybody may read', {}, { ...gzip, Cookie: 'session=1' }, true],
    ['is known where only those may read', { ...keys }, { ...gzip, Authorization: 'Bearer x' }, false],
    ['is known where all are on', { ...keys, compress: 'on' }, { ...gzip, Authorization: 'Bearer x' }, true],
    ['is known where anybody may read', { ...keys, anonymous: 'read' }, { ...gzip, Authorization: 'Bearer x' }, true],
  ])('whoever %s', async (_who, options, headers, isCompressed) => {
    const running = await startServer(options)
    const { response, text } = await read(running, headers)
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-encoding']).toBe(isCompressed ? 'gzip' : undefined)
    expect(response.headers['cache-control']).toBe('no-cache, no-transform')
    expect(response.headers.vary ?? '').toContain(options.compress === 'off' ? '' : 'Accept-Encoding')
    await vi.waitFor(() => expect(text()).toContain('event: connected'))
    await running.server.hub.publish('note', { text: 'ä€😀' })
    await vi.waitFor(() => expect(text()).toContain('data: {"text":"ä€😀"}\n\n'))
  })

  test('a stream of its own says it for itself', async () => {
    const running = await startServer({
      streams: [
        { path: '/plain', compress: 'off' },
        {
          path: '/closed',
          compress: 'on',
          access: { authenticate: () => ({ subject: 'x', grants: [{ allow: ['read'] }] }) },
        },
        { path: '/inherited', access: { authenticate: () => ({ subject: 'x', grants: [{ allow: ['read'] }] }) } },
      ],
    })
    const encodings = await Promise.all(
      ['/plain', '/closed', '/inherited'].map(
        async (path) => (await read(running, gzip, path)).response.headers['content-encoding'],
      ),
    )
    expect(encodings).toEqual([undefined, 'gzip', undefined])
  })

  test('HEAD and HTTP/1.0 get none', async () => {
    const running = await startServer()
    const head = await fetch(running.url + streamPath, { method: 'HEAD', headers: gzip })
    expect([head.headers.get('content-encoding'), head.headers.get('vary')]).toEqual([null, 'Accept-Encoding'])
    const asked = ['--silent', '--http1.0', '--max-time', '2', '--include', '--header', 'Accept-Encoding: gzip']
    const { stdout } = await promisify(execFile)('curl', [...asked, running.url + streamPath]).catch(
      (error: { stdout: string }) => error,
    )
    expect(stdout).toContain('event: connected')
    expect(stdout.toLowerCase()).not.toContain('content-encoding')
  })
})

test('CORS and the coding are told in one Vary', async () => {
  const running = await startServer({ corsOrigins: ['https://app.example.com'] })
  const { response } = await read(running, { ...gzip, Origin: 'https://app.example.com' })
  const names = response.headers.vary!.split(', ')
  expect(names).toEqual(expect.arrayContaining(['Origin', 'Accept-Encoding']))
  expect(new Set(names).size).toBe(names.length)
})

test('readers who come and go at any time get everything, in a fraction of the bytes', async () => {
  const running = await startServer({ keepAliveMs: 300 })
  const { hub } = running.server
  const readings: { readonly from: number; readonly reading: Reading }[] = []
  const plain = await read(running)
  const count = 150
  for (let n = 0; n < count; n += 1) {
    if (n % 5 === 0) readings.push({ from: n, reading: await read(running, gzip) })
    if (n % 25 === 24) readings[(n - 24) / 5]!.reading.response.destroy()
    // oxlint-disable-next-line no-await-in-loop -- in order
    await hub.publish('order', {
      n,
      customer: 'Ada Lovelace',
      state: 'paid',
      lines: [{ sku: `sku-${n % 7}`, count: n % 3 }],
    })
    // oxlint-disable-next-line no-await-in-loop -- not all in one write
    if (n % 4 === 0) await vi.waitFor(() => expect(plain.text()).toContain(`"n":${n},`))
  }
  const seen = (text: string): number[] => [...text.matchAll(/"n":(\d+)/g)].map(([, n]) => Number(n))
  const left = readings.filter(({ reading }) => !reading.response.destroyed)
  expect(left.length).toBeGreaterThan(15)
  for (const { from, reading } of left) {
    // oxlint-disable-next-line no-await-in-loop
    await vi.waitFor(() => expect(seen(reading.text()).at(-1)).toBe(count - 1), { timeout: 20_000 })
    expect(seen(reading.text())).toEqual(Array.from({ length: count - from }, (_, n) => from + n))
  }
  expect(left[0]!.reading.bytes() * 2).toBeLessThan(plain.bytes())
})

test('the end of a stream is told, and whoever comes back resumes', async () => {
  const running = await startServer()
  const { server } = running
  const { text } = await read(running, gzip)
  const { id } = await server.hub.publish('note', 1)
  await server.hub.publish('note', 2)
  await vi.waitFor(() => expect(text()).toContain('data: 2\n'))
  const again = await read(running, { ...gzip, 'Last-Event-ID': id })
  await vi.waitFor(() => expect(again.text()).toContain('data: 2\n'))
  expect(again.text()).toContain('"resumed":true')
  server.hub.kick({ channel: 'broadcast' }, { reconnect: true })
  await vi.waitFor(() => expect(again.text()).toContain('event: closing'))
})

/** Programs that read a stream, and print what they decoded of it, until it ends. */
const clients: readonly (readonly [name: string, ...command: string[]])[] = [
  ['curl', 'curl', '--silent', '--no-buffer', '--compressed'],
  [
    'Python',
    'python3',
    '-c',
    `
import sys, urllib.request, zlib
request = urllib.request.Request(sys.argv[1], headers={'Accept-Encoding': 'gzip'})
answer = urllib.request.urlopen(request)
assert answer.headers['Content-Encoding'] == 'gzip'
decoder = zlib.decompressobj(31)
while True:
    part = answer.read1()
    if not part: break
    sys.stdout.write(decoder.decompress(part).decode())
    sys.stdout.flush()
`,
  ],
  [
    "Node's fetch",
    process.execPath,
    '-e',
    `fetch(process.argv[1], { headers: { 'accept-encoding': 'gzip' } }).then(async (answer) => {
      if (answer.headers.get('content-encoding') !== 'gzip') throw new Error('not compressed')
      const decoder = new TextDecoder()
      try { for await (const part of answer.body) process.stdout.write(decoder.decode(part, { stream: true })) } catch {}
    })`,
  ],
]

test.each(clients)('%s reads it as it comes, and sees its end', async (_name, program, ...words) => {
  const running = await startServer()
  const { hub } = running.server
  // So that batches are chained.
  await Promise.all(Array.from({ length: 9 }, () => read(running, gzip)))
  const child = spawn(program!, [...words, running.url + streamPath], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part))
  const ended = once(child, 'close')
  await vi.waitFor(() => expect(text).toContain('event: connected'), { timeout: 30_000 })
  for (let n = 0; n < 40; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- in order
    await hub.publish('note', { n, text: 'grüße' })
    // oxlint-disable-next-line no-await-in-loop -- each in a write of its own
    await vi.waitFor(() => expect(text).toContain(`{"n":${n},`))
  }
  expect(text).toContain('{"n":39,"text":"grüße"}')
  expect([...text.matchAll(/"n":(\d+)/g)].map(([, n]) => Number(n))).toEqual(Array.from({ length: 40 }, (_, n) => n))
  hub.kick({ channel: 'broadcast' }, { reconnect: true })
  await ended
  expect(text).toContain('event: closing')
})
