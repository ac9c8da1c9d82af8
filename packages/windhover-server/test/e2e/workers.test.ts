import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { isRedisRunnable, RedisServer } from '../../../windhover-redis/test/redis-server.ts'
import { isRunning, startBuiltWorkers } from '../support/built-workers.ts'
import { type Answer, exchange, postJson } from '../support/exchange.ts'
import { NumberedPublisher, NumberedReader, publish } from '../support/numbered-events.ts'
import { type OpenStream, openStream } from '../support/open-stream.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeKeys } from '../support/write-keys.ts'

/** Waits until something holds that no event tells of in this process. */
async function until(check: () => void | Promise<void>): Promise<void> {
  await vi.waitFor(check, { timeout: 20_000, interval: 50 })
}

async function getJson(url: string): Promise<Record<string, unknown>> {
  return JSON.parse((await exchange(url)).body) as Record<string, unknown>
}

/** Opens streams one after the other, which the workers then get in turn, and reads that each is connected. */
async function openStreams(url: string, count: number, headers = {}, path = '/sse/broadcast'): Promise<OpenStream[]> {
  const streams: OpenStream[] = []
  onTestFinished(() => streams.forEach((stream) => stream.close()))
  while (streams.length < count) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const stream = await openStream(url + path, headers)
    streams.push(stream)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect((await stream.next()).event).toBe('connected')
  }
  return streams
}

/** The readers of each worker, by the end of its name. */
async function countByWorker(url: string): Promise<Record<string, number>> {
  const { nodes } = await getJson(`${url}/api/admin/stats`)
  const counts = (nodes as { name: string; readers: number }[]).map(({ name, readers }) => [
    name.replace(/.*-/, ''),
    readers,
  ])
  return Object.fromEntries(counts) as Record<string, number>
}

describe('two workers', () => {
  test('share the readers and what is published, and are counted as one', async () => {
    const server = startBuiltWorkers('--workers', '2')
    const url = await server.listening()
    expect(Object.keys(server.pids())).toEqual(['w1', 'w2'])
    const streams = await openStreams(url, 200)
    await until(async () => {
      const { w1 = 0, w2 = 0 } = await countByWorker(url)
      expect(w1 + w2).toBe(200)
      expect(Math.min(w1, w2)).toBeGreaterThanOrEqual(80)
    })
    // Each worker knows of the other by its last heartbeat.
    await until(async () => {
      const counts = await Promise.all(Array.from({ length: 4 }, () => getJson(`${url}/api/connected`)))
      const all = { connected: 200, streams: { '/sse/broadcast': 200 }, channels: { broadcast: 200 } }
      expect(counts).toEqual([all, all, all, all])
    })
    const ids: string[] = []
    for (let n = 0; n < 10; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, to either worker
      const { body } = await postJson(`${url}/api/broadcast`, JSON.stringify({ event: 'n', data: n }))
      const { id, connected } = JSON.parse(body) as { id: string; connected: number }
      expect(connected).toBe(200)
      ids.push(id)
    }
    for (const stream of streams) {
      for (const id of ids) {
        // oxlint-disable-next-line no-await-in-loop -- in their order
        expect((await stream.next()).id).toBe(id)
      }
    }
  })

  test('kick and revoke for each other, and take tickets once', async () => {
    const { keysFile, texts } = writeKeys({ root: {} })
    const server = startBuiltWorkers('--workers', '2', '--access-keys-file', keysFile)
    const url = await server.listening()
    const headers = { Authorization: `Bearer ${texts.root}` }
    const post = (path: string, body: object): Promise<Answer> => postJson(url + path, JSON.stringify(body), headers)
    const streams = await openStreams(url, 8, headers)
    expect((await post('/api/admin/kick', { channel: 'broadcast' })).status).toBe(200)
    for (const stream of streams) {
      // oxlint-disable-next-line no-await-in-loop -- all are told at once
      expect(JSON.parse((await stream.next()).data)).toEqual({ reason: 'kicked', reconnect: false })
    }
    const { url: path } = JSON.parse((await post('/api/tickets', {})).body) as { url: string }
    const [reader] = await openStreams(url, 1, {}, path)
    reader!.close()
    expect((await post('/api/admin/revocations', { channel: 'closed' })).status).toBe(202)
    await until(async () => {
      const ask = (): Promise<Answer> => exchange(`${url}/sse/broadcast?channel=closed`, { headers, until: /./ })
      const answers = await Promise.all(Array.from({ length: 4 }, ask))
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    })
  })

  test.each(['memory:', 'disk:'])('one that is killed under load costs its readers nothing: %s', async (kind) => {
    const store = kind === 'disk:' ? `disk:${join(temporaryFolder(), 'data')}` : kind
    const server = startBuiltWorkers('--workers', '2', '--store', store)
    const url = await server.listening()
    const total = 600
    const readers = Array.from({ length: 8 }, () => new NumberedReader())
    onTestFinished(() => readers.forEach((reader) => reader.close()))
    const reading = readers.map(async (reader) => {
      while (reader.numbers.at(-1) !== total - 1) {
        // oxlint-disable-next-line no-await-in-loop -- it comes back each time, to whichever worker is there
        await reader.readUpTo(url, total - 1).catch(() => undefined)
      }
    })
    // Who comes after the first event would miss it.
    await until(async () => expect((await getJson(`${url}/api/connected`))['connected']).toBe(readers.length))
    const publisher = new NumberedPublisher()
    await publisher.publishUpTo(url, 200)
    const publishing = (async () => {
      while (publisher.count < total) {
        // oxlint-disable-next-line no-await-in-loop -- what was not answered is looked for first
        await publisher.publishUpTo(url, total).catch(() => undefined)
      }
    })()
    process.kill(server.pids()['w1']!, 'SIGKILL')
    await server.line(/^worker w1 ended \(SIGKILL\); another follows$/)
    await Promise.all([publishing, ...reading])
    const everyNumber = Array.from({ length: total }, (_, number) => number)
    for (const { numbers, gaps } of readers) {
      expect(gaps).toEqual([])
      expect(numbers).toEqual(everyNumber)
    }
    await server.line(/^worker w3 is there for w1$/)
    await until(async () => expect(Object.keys(await countByWorker(url)).toSorted()).toEqual(['w2', 'w3']))
  })

  test('end with their primary, however that ends', async () => {
    const server = startBuiltWorkers('--workers', '2')
    const url = await server.listening()
    const [stream] = await openStreams(url, 1)
    const pids = Object.values(server.pids())
    expect(pids.map(isRunning)).toEqual([true, true])
    server.child.kill('SIGKILL')
    await stream!.closed
    await until(() => expect(pids.map(isRunning)).toEqual([false, false]))
  })

  test('one that starts while its primary ends leaves no trace', async () => {
    const program = join(temporaryFolder(), 'program.mjs')
    const forkWorker = new URL('../../dist/workers/fork-worker.js', import.meta.url).href
    writeFileSync(
      program,
      `import cluster from 'node:cluster'
       import { forkWorker } from ${JSON.stringify(forkWorker)}
       if (cluster.isPrimary) forkWorker()
       process.kill(process.pid, 'SIGKILL')`,
    )
    const child = spawn(process.execPath, [program], { stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    // Once the worker has ended, too: it writes to the same place.
    await once(child, 'close')
    expect(errors).toBe('')
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends them with 0, readers told', async (signal) => {
    const server = startBuiltWorkers('--workers', '2')
    const url = await server.listening()
    const streams = await openStreams(url, 6)
    // As Ctrl+C in a terminal, and a service manager, which reach all of them.
    for (const pid of Object.values(server.pids())) process.kill(pid, signal)
    server.child.kill(signal)
    expect(await server.ended).toBe(0)
    for (const stream of streams) {
      // oxlint-disable-next-line no-await-in-loop -- all have ended
      expect(JSON.parse((await stream.next()).data)).toEqual({ reason: 'shutdown', reconnect: true })
    }
    await server.line(/^closed$/)
    expect(server.errors()).toBe('')
  })

  test('a second signal ends all at once', async () => {
    const server = startBuiltWorkers('--workers', '2', '--drain-ms', '2147483647')
    const url = await server.listening()
    await openStreams(url, 2)
    const pids = Object.values(server.pids())
    server.child.kill('SIGTERM')
    await server.line(/^SIGTERM received/)
    server.child.kill('SIGINT')
    expect([130, 143]).toContain(await server.ended)
    await until(() => expect(pids.map(isRunning)).toEqual([false, false]))
  })
})

describe('workers that cannot start', () => {
  test('a port that is taken ends the start with 1, and is said once', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const server = startBuiltWorkers('--workers', '3', '--port', String(port))
    expect(await server.ended).toBe(1)
    expect(server.errors()).toMatch(
      new RegExp(`^windhover: [^\n]*${port}[^\n]*\nwindhover: worker w1 ended before it listened`),
    )
  })

  test('an address that others can reach ends it with 78', async () => {
    const server = startBuiltWorkers('--workers', '2', '--host', '0.0.0.0')
    expect(await server.ended).toBe(78)
  })

  test.each([
    [['--workers', '0'], 2, '--workers: expected auto, or a whole number from 1 to 128, got 0'],
    [['--workers', '2', '--store', 'disc:./data'], 1, 'store: expected memory:, disk:<directory>'],
  ] as const)('%j', async (flags, code, sentence) => {
    const server = startBuiltWorkers(...flags)
    expect(await server.ended).toBe(code)
    expect(server.errors()).toContain(sentence)
  })
})

describe.skipIf(!isRedisRunnable)('workers with Redis', () => {
  test('each has its own way to it', async () => {
    const redis = new RedisServer()
    onTestFinished(() => redis.end())
    await redis.start()
    const server = startBuiltWorkers('--workers', '2', '--store', redis.url)
    const url = await server.listening()
    const streams = await openStreams(url, 4)
    await until(async () => expect(await countByWorker(url)).toEqual({ w1: 2, w2: 2 }))
    const id = await publish(url, 'number', 1)
    for (const stream of streams) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await stream.next()).toMatchObject({ id, data: '1' })
    }
  })
})
