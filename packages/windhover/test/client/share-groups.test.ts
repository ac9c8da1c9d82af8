import { beforeAll, expect, it } from 'vitest'

import { createClient } from '../../src/client/index.ts'
import { FakeLog } from './support/fake-log.ts'
import { bundleClient, type OpenTab, openTab, type TabOptions } from './support/open-tab.ts'
import { TabPlatform } from './support/tab-platform.ts'
import { TabWorld } from './support/tab-world.ts'

let code: string
beforeAll(async () => {
  code = await bundleClient()
})

interface ReadOptions extends TabOptions {
  readonly path?: string
  /** What runs in the tab. Default: the client. */
  readonly bundle?: string
}

function createWorld() {
  const world = new TabWorld(1)
  const platform = new TabPlatform(world)
  const log = new FakeLog(world)
  let opened = 0

  /** Opens a tab that reads channels, none for what the stream gives by itself. */
  function read(channels: string[], { path = '/sse', bundle = code, ...options }: ReadOptions = {}) {
    const tab: OpenTab = openTab(bundle, `tab ${++opened}`, world, platform, log, options)
    const stream = tab.client.stream(path, { channels })
    const offsets: string[] = []
    stream.onMessage(({ position }) => offsets.push(position!))
    return { ...tab, stream, offsets }
  }

  return { world, platform, log, read }
}

it('reads once for tabs with other names, and gives each what it reads', async () => {
  const { world, log, read } = createWorld()
  const one = read(['a'])
  await world.run(500)
  const other = read(['b'])
  await world.run(500)
  log.publish('a', 'x')
  log.publish('b', 'x')
  log.publish('c', 'x')
  await world.run(500)
  expect([one.offsets, other.offsets]).toEqual([['e1.1'], ['e1.2']])
  expect([...log.readers].map(({ channels }) => channels)).toEqual([['a', 'b']])
})

it.each([
  ['keys', {}, { share: 'user 2' }],
  ['servers', {}, { url: 'https://y.test' }],
  ['paths', {}, { path: '/sse/rooms/7' }],
])('keeps apart those of other %s', async (_what, ours, theirs) => {
  const { world, log, read } = createWorld()
  read([], ours)
  read([], theirs)
  await world.run(3000)
  expect(log.readers.size).toBe(2)
})

it('keeps those that name channels apart from those that name none', async () => {
  const { world, log, read } = createWorld()
  read(['a'])
  const other = read([])
  await world.run(3000)
  expect(log.readers.size).toBe(2)
  other.stream.channels.add('b')
  await world.run(3000)
  expect([...log.readers].map(({ channels }) => channels)).toEqual([['a', 'b']])
})

it('gives a tab what its leader missed the id of, out of what is kept or from the server', async () => {
  const { world, log, read } = createWorld()
  const leader = read(['a'])
  await world.run(1000)
  const ids = Array.from({ length: 1500 }, () => `e1.${log.publish('a', 'x').offset}`)
  await world.run(1000)
  const requests = log.requests
  const { tab } = leader
  expect(leader.offsets).toEqual(ids)
  for (const [after, more] of [
    ['e1.1400', 0],
    ['e1.3', 1],
  ] as const) {
    const late = read(['a'])
    const offsets: string[] = []
    late.client
      .stream('/sse', { channels: ['a'], lastEventId: after })
      .onMessage(({ position }) => offsets.push(position!))
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await world.run(3000)
    expect(offsets).toEqual(ids.slice(Number(after.slice(3))))
    expect(log.requests - requests).toBe(more)
    expect([...log.readers].map((reader) => reader.tab)).toEqual([tab])
  }
  expect(leader.offsets).toEqual(ids)
})

it('reads alone where the names of another tab are refused', async () => {
  const { world, log, read } = createWorld()
  log.forbidden.add('secret')
  const good = read(['a'])
  await world.run(1000)
  const bad = read(['secret'])
  await world.run(3000)
  log.publish('a', 'x')
  await world.run(1000)
  expect(good.stream.state.is).toBe('open')
  expect(good.offsets).toEqual(['e1.1'])
  expect(bad.stream.state).toMatchObject({ is: 'failed', error: { code: 'http_403', status: 403 } })
  expect([good.errors, bad.errors.length]).toEqual([[], 1])
  expect([...log.readers].map(({ channels }) => channels)).toEqual([['a']])
})

it('tells all tabs of a refusal that is for what each of them reads, with one request', async () => {
  const { world, log, read } = createWorld()
  log.forbidden.add('a')
  const tabs = [read(['a']), read(['a'])]
  await world.run(3000)
  for (const { stream } of tabs) expect(stream.state).toMatchObject({ is: 'failed', error: { status: 403 } })
  expect(log.requests).toBe(1)
})

it('ends with all tabs when the server ends the stream for good, and nobody asks again', async () => {
  const { world, log, read } = createWorld()
  const tabs = [read(['a']), read(['a']), read(['a'])]
  await world.run(3000)
  const { requests } = log
  log.close('kicked')
  await world.run(20_000)
  for (const { stream } of tabs) expect(stream.state).toMatchObject({ is: 'closed', error: { code: 'kicked' } })
  expect(log.requests).toBe(requests)
  tabs[1]!.stream.reconnect()
  await world.run(3000)
  expect(tabs.map(({ stream }) => stream.state.is)).toEqual(['closed', 'open', 'closed'])
})

it('closes everywhere what has the same key', async () => {
  const { world, log, read } = createWorld()
  const tabs = [read(['a']), read([], { path: '/other' }), read([], { whenHidden: { pauseAfterMs: 10 } })]
  const stranger = read(['a'], { share: 'user 2' })
  await world.run(1000)
  tabs[2]!.show('hidden')
  await world.run(1000)
  expect(tabs[2]!.stream.state.is).toBe('paused')
  tabs[0]!.client.close({ everywhere: true })
  await world.run(1000)
  expect(tabs.map(({ stream }) => stream.state.is)).toEqual(['closed', 'closed', 'closed'])
  expect(stranger.stream.state.is).toBe('open')
  expect([...log.readers].map(({ tab }) => tab)).toEqual([stranger.tab])
})

it('reads by itself what has first messages, or was told so', async () => {
  const { world, log, read } = createWorld()
  const { client } = read([])
  client.stream('/sse', { last: 3 }).onMessage(() => {})
  client.stream('/sse', { share: false }).onMessage(() => {})
  await world.run(1000)
  expect(log.readers.size).toBe(3)
})

it.each(['locks', 'channels'] as const)('reads by itself in a browser without %s', async (lacks) => {
  const { world, log, read } = createWorld()
  const tabs = [read(['a'], { lacks }), read(['b'], { lacks })]
  await world.run(1000)
  expect(log.readers.size).toBe(2)
  expect(tabs.map(({ stream, errors }) => [stream.state.is, errors])).toEqual([
    ['open', []],
    ['open', []],
  ])
})

it('closes everywhere over plain HTTP too, where there are no locks', async () => {
  const { world, log, read } = createWorld()
  const tabs = [read(['a'], { lacks: 'locks' }), read(['b'], { lacks: 'locks' })]
  await world.run(1000)
  tabs[0]!.client.close({ everywhere: true })
  await world.run(1000)
  expect(tabs.map(({ stream }) => stream.state.is)).toEqual(['closed', 'closed'])
  expect(log.readers.size).toBe(0)
})

it('reads by itself if the part that shares cannot be loaded, and tells why', async () => {
  const { world, log, read } = createWorld()
  const { stream, errors, offsets } = read(['a'], { bundle: await bundleClient(true) })
  await world.run(1000)
  log.publish('a', 'x')
  await world.run(1000)
  expect(stream.state.is).toBe('open')
  expect(offsets).toEqual(['e1.1'])
  expect(errors).toMatchObject([{ code: 'network', cause: { message: 'not loaded' } }])
})

it('reads by itself a stream whose ids are no positions', async () => {
  const { world, log, read } = createWorld()
  log.hasPositions = false
  const tabs = [read([]), read([])]
  await world.run(1000)
  log.publish('a', 'x')
  await world.run(1000)
  expect(log.readers.size).toBe(2)
  for (const { stream } of tabs) {
    expect(stream.state.is).toBe('open')
    expect(stream.lastEventId).toBe('of-its-own-1')
  }
})

it('leaves its lock and its timers when it closes', async () => {
  const { world, platform, read } = createWorld()
  const tabs = [read(['a']), read(['a'])]
  await world.run(3000)
  expect(platform.holders.size).toBe(1)
  for (const { client } of tabs) client.close()
  await world.run(3000)
  expect(platform.holders.size).toBe(0)
})

it.each([{ token: () => 'T' }, { ticket: () => 'T' }, { credentials: 'include' as const }])(
  'does not share for everybody what is read by a user: %o',
  (options) => {
    const errors: unknown[] = []
    const onError = (error: unknown): void => void errors.push(error)
    createClient({ ...options, share: 'user 1', onError })
    createClient({ ...options, onError })
    expect(errors).toEqual([])
    createClient({ ...options, share: true, onError })
    expect(errors).toMatchObject([
      { code: 'invalid_option', message: expect.stringContaining('id of the user') as string },
    ])
  },
)
