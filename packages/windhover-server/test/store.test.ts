import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test, vi } from 'vitest'
import { createHub } from 'windhover'
import { createMemoryState, type State, type Store } from 'windhover/store'
import { createFakeState, createFakeStore } from 'windhover/testing'

import { createServer, type ServerOptions, windhoverPlugin } from '../src/index.ts'
import { exchange, postJson } from './support/exchange.ts'
import { openStream } from './support/open-stream.ts'
import { startHost } from './support/start-host.ts'
import { start, startServer, stopServer } from './support/start-server.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

interface Part {
  readonly name: string
  readonly ok: boolean
}

async function askStore(url: string): Promise<{ status: number; store: Part | undefined }> {
  const { status, body } = await exchange(`${url}/readyz`)
  const { parts } = JSON.parse(body) as { parts: readonly Part[] }
  return { status, store: parts.find(({ name }) => name === 'store') }
}

/** What a publish and the counts tell of all nodes. */
async function countReaders(url: string): Promise<readonly [published: unknown, counted: unknown]> {
  const posted = await postJson(`${url}/api/broadcast`, '{"event":"n","data":1}')
  const counted = await exchange(`${url}/api/connected`)
  return [
    (JSON.parse(posted.body) as { connected: unknown }).connected,
    (JSON.parse(counted.body) as { connected: unknown }).connected,
  ]
}

async function publish(url: string, data: number): Promise<string> {
  const { body } = await postJson(`${url}/api/broadcast`, JSON.stringify({ event: 'n', data }))
  return (JSON.parse(body) as { id: string }).id
}

describe('createServer({ store })', () => {
  test('keeps messages in a directory from one server to the next', async () => {
    const store = `disk:${join(temporaryFolder(), 'data')}`
    const first = await start({ store })
    const id = await publish(first.url, 1)
    await publish(first.url, 2)
    await stopServer(first.server)
    const second = await startServer({ store })
    await second.server.hub.ready()
    const reader = await openStream(`${second.url}/sse/broadcast`, { 'Last-Event-ID': id })
    expect(JSON.parse((await reader.next()).data)).toMatchObject({ resumed: true })
    expect(await reader.next()).toMatchObject({ event: 'n', data: '2' })
    reader.close()
  })

  test('shares a store that is given, which two servers have in common, and closes it', async () => {
    const fake = createFakeStore()
    const nodes = [fake.createNode(), fake.createNode()]
    const [one, other] = [await start({ store: nodes[0]! }), await start({ store: nodes[1]! })]
    await Promise.all([one.server.hub.ready(), other.server.hub.ready()])
    const reader = await openStream(`${other.url}/sse/broadcast`)
    await reader.next()
    const id = await publish(one.url, 7)
    expect(await reader.next()).toMatchObject({ id, data: '7' })
    reader.close()
    await Promise.all([stopServer(one.server), stopServer(other.server)])
    for (const node of nodes) await expect(node.probe()).rejects.toMatchObject({ code: 'closed' })
  })

  test('refuses readers for now while the store is away at the start, and goes on when it is there', async () => {
    const fake = createFakeStore()
    const node = fake.createNode()
    fake.goAway()
    const { url, server } = await startServer({ store: node, refusal: 'status', publishTimeoutMs: 0 })
    await vi.waitFor(async () => {
      const { status, store } = await askStore(url)
      expect(status).toBe(503)
      expect(store).toEqual({ name: 'store', ok: false, detail: 'the store cannot be reached: the store is away' })
    })
    expect((await exchange(`${url}/sse/broadcast`)).status).toBe(503)
    expect((await postJson(`${url}/api/broadcast`, '{"event":"n","data":1}')).status).toBe(503)
    fake.comeBack()
    await server.hub.ready()
    await publish(url, 1)
    expect((await askStore(url)).store).toEqual({ name: 'store', ok: true })
  })

  test('tells nothing of memory', async () => {
    const { url } = await startServer({ store: 'memory:' })
    expect((await askStore(url)).store).toBe(undefined)
  })

  test.each<[ServerOptions, string]>([
    [{ store: 'disc:./data' }, 'store: expected memory:, disk:<directory>'],
    [{ store: 'redis://x', storePassword: '  ' }, 'storePassword: expected a text, got string'],
    [{ store: ' ' }, 'store: expected memory:, disk:<directory>'],
    [{ store: {} as Store }, 'store: expected a URL: memory:, disk:<directory>'],
  ])('refuses %j', (options, sentence) => {
    expect(() => createServer(options)).toThrow(sentence)
  })

  test('opens nothing before it listens', async () => {
    const directory = join(temporaryFolder(), 'data')
    const server = createServer({ store: `disk:${directory}`, logLevel: 'silent' })
    await server.close()
    expect(existsSync(directory)).toBe(false)
  })

  test('does not listen on a directory that another one has', async () => {
    const store = `disk:${join(temporaryFolder(), 'data')}`
    await startServer({ store })
    const second = createServer({ store, port: 0, logLevel: 'silent' })
    await expect(second.listen()).rejects.toThrow('has it; end that one, or name another directory')
    await second.close()
  })
})

describe('createServer({ state })', () => {
  test('shares a state that is given: who was revoked on one node, and the counts of all, and closes it', async () => {
    const fake = createFakeState()
    const nodes = [fake.createNode(), fake.createNode()]
    const one = await start({ state: nodes[0]!, node: 'one', store: createFakeStore().createNode() })
    const other = await start({ state: nodes[1]!, node: 'other' })
    await Promise.all([one.server.hub.ready(), other.server.hub.ready()])
    const reader = await openStream(`${one.url}/sse/broadcast`)
    await reader.next()
    expect(await countReaders(one.url)).toEqual([1, 1])
    const body = '{"subject":"ann"}'
    expect((await postJson(`${one.url}/api/admin/revocations`, body)).status).toBe(202)
    const listed = await exchange(`${other.url}/api/admin/revocations`)
    expect(JSON.parse(listed.body)).toMatchObject({ revocations: [{ subject: 'ann' }] })
    const { body: stats } = await exchange(`${other.url}/api/admin/stats`)
    expect((JSON.parse(stats) as { nodes: { name: string }[] }).nodes.map(({ name }) => name)).toEqual(['other', 'one'])
    expect((await other.server.hub.clusterCounts())?.nodes.size).toBe(2)
    reader.close()
    await stopServer(other.server)
    expect((await one.server.hub.clusterCounts())?.nodes.size).toBe(1)
    await stopServer(one.server)
    for (const node of nodes) await expect(node.list('')).rejects.toMatchObject({ code: 'closed' })
  })

  test('reads and puts nothing before it listens', async () => {
    const state = createMemoryState()
    const watch = vi.spyOn(state, 'watch')
    const server = createServer({ state, logLevel: 'silent' })
    await server.close()
    expect(watch).not.toHaveBeenCalled()
  })

  test('is not ready while it is away, and then goes on', async () => {
    const fake = createFakeState()
    fake.goAway()
    const { url } = await startServer({ state: fake.createNode() })
    const askState = async (): Promise<Part | undefined> => {
      const { body } = await exchange(`${url}/readyz`)
      return (JSON.parse(body) as { parts: readonly Part[] }).parts.find(({ name }) => name === 'state')
    }
    expect(await askState()).toEqual({ name: 'state', ok: false, detail: 'what was revoked is not known yet' })
    fake.comeBack()
    await vi.waitFor(async () => expect(await askState()).toEqual({ name: 'state', ok: true }), { timeout: 5_000 })
  })

  test('refuses what is no state', () => {
    expect(() => createServer({ state: {} as State })).toThrow(
      'state: expected a state, such as createRedisState() makes',
    )
  })
})

describe('a hub with a state', () => {
  test('has the counts of all nodes behind the plugin, and leaves the state open', async () => {
    const state = createMemoryState()
    const elsewhere = createHub({ state, node: 'elsewhere' })
    const hub = createHub({ state, node: 'here' })
    await vi.waitFor(async () => expect((await hub.clusterCounts())?.nodes.size).toBe(2))
    const { app, url } = await startHost((host) => host.register(windhoverPlugin, { hub }))
    const reader = await openStream(`${url}/sse/broadcast`)
    await reader.next()
    expect(await countReaders(url)).toEqual([1, 1])
    await elsewhere.close()
    reader.close()
    await app.close()
    expect(await state.list('node:')).toEqual([])
    expect(await state.put('mine', 'still')).toBe(true)
  })
})

describe('the plugin', () => {
  test('has a store, too', async () => {
    const directory = join(temporaryFolder(), 'data')
    const { app, url } = await startHost((host) => host.register(windhoverPlugin, { store: `disk:${directory}` }))
    await app.windhover.hub.ready()
    await publish(url, 1)
    expect(existsSync(join(directory, 'epoch.json'))).toBe(true)
  })

  test('refuses one beside a hub, which has its own', async () => {
    const hub = createHub()
    const started = startHost((host) => host.register(windhoverPlugin, { hub, store: 'memory:' }))
    await expect(started).rejects.toThrow('store: the hub that was given has its own')
    await hub.close()
  })
})
