import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { type ClientStream, createClient, type StreamStateName } from 'windhover/client'

import { type ManualWorld, useManualWorld } from './support/manual-world.ts'
import {
  closing,
  createScriptedServer,
  message,
  problem,
  type ScriptedBody,
  type ScriptedServer,
} from './support/scripted-server.ts'

interface Scene {
  readonly world: ManualWorld
  readonly server: ScriptedServer
  readonly stream: ClientStream
  readonly offs: (() => void)[]
  body: ScriptedBody | undefined
}

const states = ['idle', 'connecting', 'open', 'waiting', 'paused', 'closed', 'failed'] as const

/** Brings a new stream into a state, with one listener except for `idle`. */
const reach: Readonly<Record<StreamStateName, (scene: Scene) => Promise<void>>> = {
  idle: async () => {},
  async connecting({ stream, world, offs }) {
    offs.push(stream.onMessage(() => {}))
    await world.settle()
  },
  async open(scene) {
    await reach.connecting(scene)
    scene.body = scene.server.last.stream()
    await scene.world.settle()
  },
  async waiting(scene) {
    await reach.connecting(scene)
    scene.server.last.refuse()
    await scene.world.settle()
  },
  async paused(scene) {
    await reach.open(scene)
    scene.world.show(false)
    await scene.world.pass(1000)
  },
  async closed(scene) {
    await reach.connecting(scene)
    scene.stream.close()
  },
  async failed(scene) {
    await reach.connecting(scene)
    scene.server.last.answer(problem(403, 'forbidden'))
    await scene.world.settle()
  },
}

/** An answer to the request that is on its way. There is none but in `connecting`. */
function answer(response: () => Response): (scene: Scene) => void {
  return ({ server }) => server.last.answer(response())
}

/** The end of a stream with its reason. */
function close(reason: string, reconnect: boolean): (scene: Scene) => void {
  return ({ body }) => body!.write(closing(reason, reconnect))
}

interface Input {
  readonly act: (scene: Scene) => void | Promise<void>
  /** The states in which it can happen. Default: all. */
  readonly only?: readonly StreamStateName[]
  /** Whether the client has a function for tokens. */
  readonly token?: boolean
}

const inputs: Readonly<Record<string, Input>> = {
  'first listener': { act: ({ stream }) => void stream.on('x', () => {}) },
  'last listener gone, and `lingerMs` over': {
    act: async ({ offs, world }) => {
      for (const off of offs) off()
      await world.pass(500)
    },
  },
  '`connected`': { act: ({ server }) => void server.last.stream(), only: ['connecting'] },
  'a first message': {
    act: ({ server }) => server.last.stream().write(message('e1.1')),
    only: ['connecting'],
  },
  'end of the stream': { act: ({ body }) => body!.end(), only: ['open'] },
  'network error': {
    act: ({ body, server }) => (body ? body.fail() : server.last.refuse()),
    only: ['connecting', 'open'],
  },
  silence: { act: ({ world }) => world.pass(31_001), only: ['connecting', 'open'] },
  '200 that is no stream': { act: answer(() => new Response('<html>')), only: ['connecting'] },
  '5xx': { act: answer(() => new Response('<html>', { status: 502 })), only: ['connecting'] },
  '408, 425, 429': { act: answer(() => problem(429, 'too_many_readers')), only: ['connecting'] },
  'status 204': { act: answer(() => new Response(null, { status: 204 })), only: ['connecting'] },
  '401 without `token`': { act: answer(() => problem(401, 'unauthorized')), only: ['connecting'] },
  '401 with `token`': { act: answer(() => problem(401, 'unauthorized')), only: ['connecting'], token: true },
  '401 `token_expired` of a new token': {
    act: async ({ server, world }) => {
      server.last.answer(problem(401, 'token_expired'))
      await world.settle()
      server.last.answer(problem(401, 'token_expired'))
    },
    only: ['connecting'],
    token: true,
  },
  'other 401 of a new token': {
    act: async ({ server, world }) => {
      server.last.answer(problem(401, 'token_expired'))
      await world.settle()
      server.last.answer(problem(401, 'unauthorized'))
    },
    only: ['connecting'],
    token: true,
  },
  '403, 404 and other 4xx': { act: answer(() => problem(404, 'not_found')), only: ['connecting'] },
  '4xx of a proxy, after it was open': {
    act: async ({ server, world, stream }) => {
      server.last.stream()
      await world.settle()
      stream.reconnect()
      await world.settle()
      server.last.answer(new Response('no backend', { status: 404 }))
    },
    only: ['connecting'],
  },
  'closing `shutdown`, reconnect': { act: close('shutdown', true), only: ['open'] },
  'closing `busy`, reconnect': { act: close('busy', true), only: ['open'] },
  'closing `slow`, reconnect': { act: close('slow', true), only: ['open'] },
  'closing `failed`, reconnect': { act: close('failed', true), only: ['open'] },
  'closing `failed`, final': { act: close('failed', false), only: ['open'] },
  'closing `kicked`, reconnect': { act: close('kicked', true), only: ['open'] },
  'closing `kicked`, final': { act: close('kicked', false), only: ['open'] },
  'closing `done`, reconnect': { act: close('done', true), only: ['open'] },
  'closing `done`, final': { act: close('done', false), only: ['open'] },
  'closing `expired`, reconnect': { act: close('expired', true), only: ['open'] },
  'closing `expired`, final, without `token`': { act: close('expired', false), only: ['open'] },
  'closing `expired`, final, with `token`, at once': { act: close('expired', false), only: ['open'], token: true },
  'closing `expired`, final, with `token`, after 5 s or a message': {
    act: ({ body }) => body!.write(message('e1.1') + closing('expired', false)),
    only: ['open'],
    token: true,
  },
  'hidden for `pauseAfterMs`': {
    act: async ({ world }) => {
      world.show(false)
      await world.pass(500)
    },
  },
  'seen again': { act: ({ world }) => world.show(true) },
  'seen again after too long a silence': {
    act: ({ world }) => {
      world.moveClock(16_000)
      world.show(true)
    },
  },
  'left, and may come back (`pagehide`)': { act: ({ world }) => world.tell('pagehide', { persisted: true }) },
  'left for ever (`pagehide`)': { act: ({ world }) => world.tell('pagehide', { persisted: false }) },
  'comes back (`pageshow`)': { act: ({ world }) => world.tell('pageshow', { persisted: true }) },
  '`online`': { act: ({ world }) => world.tell('online') },
  '`reconnect()`': { act: ({ stream }) => stream.reconnect() },
  '`close()`': { act: ({ stream }) => stream.close() },
  'change of interest, 20 ms later': {
    act: async ({ stream, world }) => {
      stream.channels.add('room:8')
      await world.pass(20)
    },
  },
}

/** The table of the guide: by input, what each state becomes. */
function readTable(): Map<string, readonly string[]> {
  const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guides/client.md'), 'utf8')
  const section = guide.slice(guide.indexOf('## States'))
  const rows = section
    .slice(0, section.indexOf('\n## ', 5) === -1 ? undefined : section.indexOf('\n## ', 5))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const header = rows.find((cells) => cells[1] === '`idle`')
  expect(header?.slice(1)).toEqual(states.map((name) => `\`${name}\``))
  return new Map(
    rows
      .slice(rows.indexOf(header!) + 2)
      .map(([input, ...cells]) => [input!, cells.map((cell) => cell.replaceAll('`', ''))]),
  )
}

const table = readTable()

test('the table of the guide has each input', () => {
  expect([...table.keys()]).toEqual(Object.keys(inputs))
})

describe.each(states)('%s', (from) => {
  test.each(Object.keys(inputs))('and %s', async (name) => {
    const { act, only, token } = inputs[name]!
    const cell = table.get(name)?.[states.indexOf(from)]
    if (only && !only.includes(from)) {
      expect(cell).toBe('')
      return
    }
    const world = useManualWorld()
    const server = createScriptedServer(world)
    const client = createClient({
      url: 'http://model',
      fetch: server.fetch,
      lingerMs: 500,
      whenHidden: { pauseAfterMs: 500 },
      onError: () => {},
      ...(token && { token: () => 't' }),
    })
    const scene: Scene = { world, server, stream: client.stream('/sse/broadcast') as never, offs: [], body: undefined }
    await reach[from](scene)
    expect(scene.stream.state.is).toBe(from)
    const before = server.requests.length
    const told: string[] = []
    scene.stream.onState(({ is }) => told.push(is))
    await act(scene)
    await world.settle()
    const { is } = scene.stream.state
    const isNew = is === from && told.length > 0 && server.requests.length > before
    expect(isNew ? `${is}, again` : is === from ? '–' : is).toBe(cell)

    for (const off of scene.offs) off()
    scene.stream.close()
    await world.pass(1000)
    expect([world.timers, world.pageListeners]).toEqual([0, 0])
  })
})
