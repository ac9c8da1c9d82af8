import { join } from 'node:path'

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store, StoreBounds } from 'windhover/store'
import { createDiskStore } from 'windhover/store/disk'

import { createJetStreamStore } from '../../windhover-jetstream/src/index.ts'
import { NatsProcess, natsPrograms } from '../../windhover-jetstream/test/nats-process.ts'
import { createRedisStore } from '../../windhover-redis/src/index.ts'
import { isRedisRunnable, RedisServer } from '../../windhover-redis/test/redis-server.ts'
import type { ServerOptions } from '../src/index.ts'
import { openStream, type OpenStream } from './support/open-stream.ts'
import { type Running, start, stopServer } from './support/start-server.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

/** Makes a store of the same messages each time that it is called. */
type OpenAgain = () => Store

/** Each life of a node is a server, of which a busy machine starts few a second. */
const long = { timeout: 180_000 }

const redis = new RedisServer()
let hubs = 0
if (isRedisRunnable) {
  beforeAll(() => redis.start())
  afterAll(() => redis.end())
}
const nats = natsPrograms.slice(0, 1).map((program) => new NatsProcess(program))
beforeAll(() => Promise.all(nats.map((one) => one.start())))
afterAll(() => Promise.all(nats.map((one) => one.end())))

interface Kind {
  readonly name: string
  readonly isRunnable: boolean
  readonly make: (history: Partial<StoreBounds>) => OpenAgain
}

const stores: readonly Kind[] = [
  {
    name: 'on disk',
    isRunnable: true,
    make(history) {
      const directory = join(temporaryFolder(), 'data')
      return () => createDiskStore({ directory, durability: 'never', history })
    },
  },
  {
    name: 'in Redis',
    isRunnable: isRedisRunnable,
    make(history) {
      const hub = `first-${(hubs += 1)}`
      return () => createRedisStore({ url: redis.url, hub, history })
    },
  },
  {
    name: 'in JetStream',
    isRunnable: nats.length > 0,
    make(history) {
      const hub = `first-${(hubs += 1)}`
      return () => createJetStreamStore({ servers: `127.0.0.1:${nats[0]!.port}`, hub, history })
    },
  },
]

const streams: NonNullable<ServerOptions['streams']> = [
  { path: '/sse/newest', initial: { last: 20 } },
  { path: '/sse/each', initial: { latest: 'key' } },
  { path: '/sse/asked', maxLast: 1_000 },
]

/** Starts a node whose copy holds so many messages of the store. */
async function startNode(openAgain: OpenAgain, maxMessages: number): Promise<Running> {
  const running = await start({ store: openAgain(), history: { maxMessages }, streams })
  await running.server.hub.ready()
  return running
}

/** Publishes each number under a key, in order, and returns the last id. */
async function publish({ server }: Running, numbers: readonly number[], keyOf: (n: number) => string): Promise<string> {
  const published = numbers.map((number) => server.hub.publish('number', number, { key: keyOf(number) }))
  return (await Promise.all(published)).at(-1)!.id
}

/** Reads a stream up to a number. Everything else that comes, such as a gap, is named. */
async function readUpTo(stream: OpenStream, last: number): Promise<(number | string | undefined)[]> {
  const read: (number | string | undefined)[] = []
  while (read.at(-1) !== last) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { event, data } = await stream.next()
    read.push(event === 'number' ? Number(data) : event)
  }
  return read
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n)
}

/** Returns the newest number of each key up to one. */
function newestOfEach(head: number, keyOf: (n: number) => string): number[] {
  const newest = new Map(range(1, head).map((number) => [keyOf(number), number]))
  return [...newest.values()].toSorted((a, b) => a - b)
}

describe.each(stores)('a store $name', ({ isRunnable, make }) => {
  test.runIf(isRunnable).each([
    ['/sse/newest', range(31, 50)],
    ['/sse/asked?last=35', range(16, 50)],
    ['/sse/asked?last=1000', range(11, 50)],
    ['/sse/asked', []],
    // 40 and 45 are the last of their keys.
    ['/sse/each', [40, 45, 46, 47, 48, 49, 50]],
  ])(
    'the first connection to %s after a restart gets what the store has, and then what is new',
    async (path, first) => {
      const openAgain = make({ maxMessages: 40 })
      const keyOf = (n: number): string => (n <= 40 ? 'old' : n <= 45 ? 'o' : String(n % 5))
      const before = await startNode(openAgain, 8)
      await publish(before, range(1, 50), keyOf)
      await stopServer(before.server)
      const after = await startNode(openAgain, 8)
      const stream = await openStream(after.url + path)
      const connected = await stream.next()
      expect(connected.event).toBe('connected')
      expect(JSON.parse(connected.data)).toMatchObject({ resumed: false })
      await publish(after, [51, 52], keyOf)
      expect(await readUpTo(stream, 52)).toEqual([...first, 51, 52])
      stream.close()
      await stopServer(after.server)
    },
  )

  test.runIf(isRunnable)(
    'whoever comes while others publish and the node restarts gets each once, in order',
    long,
    async () => {
      const step = fc.record({
        count: fc.integer({ min: 1, max: 40 }),
        maxMessages: fc.constantFrom(1, 3, 8),
        path: fc.constantFrom('newest', 'each', 'asked?last=1', 'asked?last=7', 'asked?last=100'),
      })
      const keyOf = (n: number): string => `k${(n * n) % 7}`
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
          const openAgain = make({ maxMessages: 1_000 })
          let head = 0
          for (const { count, maxMessages, path } of steps) {
            // oxlint-disable no-await-in-loop -- one life of the node after the other
            const node = await startNode(openAgain, maxMessages)
            const from = head
            head += count
            const publishing = publish(node, range(from + 1, head), keyOf)
            const stream = await openStream(`${node.url}/sse/${path}`)
            expect((await stream.next()).event).toBe('connected')
            await publishing
            head += 1
            await publish(node, [head], keyOf)
            const read = await readUpTo(stream, head)
            // It came at some moment while these were published, and is given what was the newest then.
            const isRight = range(from, head - 1).some((then) => {
              const last = path === 'newest' ? 20 : Number(/\d+$/.exec(path)?.[0])
              const first = path === 'each' ? newestOfEach(then, keyOf) : range(Math.max(1, then - last + 1), then)
              return [...first, ...range(then + 1, head)].join() === read.join()
            })
            expect(isRight, `${path}: ${read.join(' ')}`).toBe(true)
            stream.close()
            await stopServer(node.server)
            // oxlint-enable no-await-in-loop
          }
        }),
        { numRuns: 8 },
      )
    },
  )
})
