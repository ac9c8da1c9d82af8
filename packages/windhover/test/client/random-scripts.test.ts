import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClientStream, createClient, type StreamState } from 'windhover/client'

import { checkChange, DeliveryCheck } from './support/delivery-check.ts'
import { HubModel, type ModelMessage } from './support/hub-model.ts'
import { createManualWorld, type ManualWorld } from './support/manual-world.ts'
import {
  createNetworkModel,
  type Door,
  type Fate,
  type NetworkModel,
  type NetworkOptions,
} from './support/network-model.ts'

// These are loaded when they are needed first. Here that must not take time.
await Promise.all([import('../../src/client/validate-message.ts'), import('../../src/client/wait-until-open.ts')])

const channels = ['a', 'b', 'c'] as const
const events = ['x', 'y'] as const

type Step = readonly [name: keyof typeof acts, amount: number, which: number]

interface Setting extends NetworkOptions {
  readonly last: number
  readonly tokenLifeMs: number
  readonly schemas: 'none' | 'sync' | 'async'
  readonly pauses: boolean
  readonly firstChannels: readonly string[]
}

interface Scene {
  readonly world: ManualWorld
  readonly hub: HubModel
  readonly network: NetworkModel
  readonly stream: ClientStream
  readonly setting: Setting
  readonly check: DeliveryCheck
  readonly offs: (() => void)[]
  readonly recorder: { on(): void; off(): void; readonly isOn: boolean; readonly all: string[]; comings: number }
  readonly loops: { stop: boolean; readonly from: number; readonly comings: number; readonly seen: string[] }[]
  count: number
}

function publish(scene: Scene, channel: string, event: string): void {
  scene.count += 1
  scene.hub.publish(channel, event, { n: scene.count, ...(scene.count % 7 === 0 && { bad: true as const }) })
}

const fates: readonly ((bytes: number) => Fate)[] = [
  () => ({ kind: 'pass' }),
  (bytes) => ({ kind: 'cut', bytes, isClean: false }),
  (bytes) => ({ kind: 'cut', bytes, isClean: true }),
  (bytes) => ({ kind: 'mute', bytes }),
  () => ({ kind: 'refuse' }),
  () => ({ kind: 'hang' }),
  () => ({ kind: 'html' }),
  () => ({ kind: 'empty' }),
  () => ({ kind: 'stale' }),
  () => ({ kind: 'stale' }),
  () => ({ kind: 'status', status: 502 }),
  () => ({ kind: 'status', status: 429, retryAfter: '3', problem: { code: 'too_many_readers' } }),
  () => ({ kind: 'status', status: 503, retryAfter: '1', problem: { code: 'unavailable' } }),
]

const closings = ['shutdown', 'busy', 'slow', 'failed', 'expired', 'kicked'] as const

/** What may happen, by whoever does it. `which` picks one of several, and `amount` is a number up to 1,000. */
const acts = {
  pass: ({ world }: Scene, amount: number, which: number) => world.pass(amount * [1, 1, 5, 30, 60][which % 5]!),
  publish(scene: Scene, amount: number, which: number) {
    for (let n = 0; n <= amount % 16; n += 1) {
      publish(scene, channels[(which + n) % 3]!, events[(which + (n >> 1)) % 2]!)
    }
  },
  /** Messages that go on coming while the script does. */
  trickle(scene: Scene, amount: number, which: number) {
    for (let n = 0; n <= amount % 50; n += 1) {
      scene.world.at(n * (which * 5 + 10), () => publish(scene, channels[n % 3]!, events[n % 2]!))
    }
  },
  meet({ network }: Scene, amount: number, which: number) {
    for (let n = 0; n <= amount % 3; n += 1) network.fates.push(fates[(which + n * 5) % fates.length]!(amount))
  },
  cutAll: ({ network }: Scene, _amount: number, which: number) => network.cutAll(which % 2 === 0),
  muteAll: ({ network }: Scene) => network.muteAll(),
  closeAll: ({ network }: Scene, amount: number, which: number) =>
    network.closeAll(closings[amount % closings.length]!, which % 4 > 0),
  keep: ({ hub }: Scene, amount: number) => hub.keep(amount % 6),
  beginLife: ({ hub }: Scene) => hub.beginLife(),
  restart({ hub, network }: Scene, _amount: number, which: number) {
    network.cutAll(which % 2 === 0)
    hub.readers.clear()
    if (which % 3 === 0) hub.beginLife()
  },
  skip(scene: Scene, amount: number, which: number) {
    scene.hub.skip(amount % 5, () => publish(scene, channels[which % 3]!, 'x'))
  },
  tellPositions: ({ hub }: Scene) => hub.tellPositions(),
  moveClock: ({ world }: Scene, amount: number, which: number) =>
    world.moveClock((which % 2 === 0 ? 1 : -1) * amount * 200),
  sleep({ world, network }: Scene, amount: number, which: number) {
    if (which % 2 === 0) network.muteAll()
    world.sleep(amount * 1000)
    world.tell(which % 3 === 0 ? 'online' : 'pageshow')
  },
  /** The page is left, and comes back out of the cache of pages, at once or while other things happen. */
  turnBack({ world, network }: Scene, amount: number, which: number) {
    world.tell('pagehide', { persisted: true })
    if (which % 2 === 0) network.muteAll()
    world.sleep(amount * 1000)
    world.at(which % 3 === 0 ? amount * 10 : 0, () => world.tell('pageshow', { persisted: true }))
  },
  hide: ({ world }: Scene) => world.show(false),
  show: ({ world }: Scene) => world.show(true),
  online: ({ world }: Scene) => world.tell('online'),
  listen({ stream, offs }: Scene, _amount: number, which: number) {
    offs.push(which % 2 === 0 ? stream.on('x', () => {}) : stream.onGap(() => {}))
  },
  listenBadly({ stream, offs }: Scene, _amount: number, which: number) {
    const fail = (): void => {
      throw new Error('a listener failed')
    }
    offs.push(which % 2 === 0 ? stream.on('y', fail) : stream.onState(fail))
  },
  leave: ({ offs }: Scene, _amount: number, which: number) => offs.splice(which % Math.max(1, offs.length), 1)[0]?.(),
  stopRecording: ({ recorder }: Scene) => recorder.off(),
  record: ({ recorder }: Scene) => recorder.on(),
  loop({ stream, recorder, loops }: Scene) {
    if (!recorder.isOn) return
    const loop = { stop: false, from: recorder.all.length, comings: recorder.comings, seen: [] as string[] }
    loops.push(loop)
    void (async () => {
      for await (const item of stream) {
        loop.seen.push('id' in item ? item.id : 'gap')
        if (loop.stop) break
      }
    })()
  },
  leaveLoop({ loops }: Scene, _amount: number, which: number) {
    const loop = loops[which % Math.max(1, loops.length)]
    if (loop) loop.stop = true
  },
  addChannel: ({ stream }: Scene, _amount: number, which: number) => stream.channels.add(channels[which % 3]!),
  deleteChannel: ({ stream }: Scene, _amount: number, which: number) => stream.channels.delete(channels[which % 3]!),
  addEvent: ({ stream }: Scene, _amount: number, which: number) => stream.events.add(events[which % 2]!),
  deleteEvent: ({ stream }: Scene, _amount: number, which: number) => stream.events.delete(events[which % 2]!),
  clear: ({ stream }: Scene, _amount: number, which: number) =>
    which % 2 === 0 ? stream.channels.clear() : stream.events.clear(),
  reconnect: ({ stream }: Scene) => stream.reconnect(),
  close({ stream }: Scene) {
    stream.close()
    stream.reconnect()
  },
  reconnectFromListener({ stream, offs }: Scene, amount: number, which: number) {
    let rest = 1 + (amount % 2)
    const act = (): void => {
      if (rest-- > 0) stream.reconnect()
    }
    offs.push(which % 2 === 0 ? stream.onMessage(act) : stream.onState(act))
  },
  closeFromListener({ stream, offs }: Scene, _amount: number, which: number) {
    let rest = 1
    const act = (): void => {
      if (rest-- > 0) stream.close()
    }
    offs.push(which % 3 === 0 ? stream.onMessage(act) : which % 3 === 1 ? stream.onState(act) : stream.onGap(act))
  },
  opened: ({ stream }: Scene, amount: number) => void stream.opened({ timeoutMs: amount * 10 }).catch(() => {}),
}

const settings: fc.Arbitrary<Setting> = fc.record({
  seed: fc.nat(),
  door: fc.constantFrom<Door>('open', 'token', 'ticket', 'cookie'),
  keepAliveMs: fc.constantFrom(15_000, 4000, 0),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  delayMs: fc.constantFrom(0, 3, 400, 2000),
  maxPart: fc.constantFrom(10_000, 40, 3),
  isDeaf: fc.boolean(),
  last: fc.constantFrom(0, 0, 3),
  tokenLifeMs: fc.constantFrom(1000, 5000, 8000, 60_000),
  schemas: fc.constantFrom('none', 'sync', 'async'),
  pauses: fc.boolean(),
  firstChannels: fc.subarray([...channels]),
})

const names = Object.keys(acts) as (keyof typeof acts)[]
/** Time and traffic happen more often than anything else. */
const often = [
  ...names,
  'pass',
  'pass',
  'pass',
  'pass',
  'publish',
  'publish',
  'trickle',
  'trickle',
  'trickle',
  'meet',
  'meet',
  'cutAll',
  'keep',
  'skip',
] as const
const steps: fc.Arbitrary<Step[]> = fc.array(fc.tuple(fc.constantFrom(...often), fc.nat(1000), fc.nat(60)), {
  minLength: 10,
  maxLength: 50,
  size: 'max',
})

const isBad = ({ data }: ModelMessage): boolean => data.bad === true

function createSchemas(kind: 'sync' | 'async'): { events: Map<string, { schema: never }> } {
  const validate = (value: { bad?: true }): unknown => {
    const result = value.bad ? { issues: [{ message: 'is bad' }] } : { value }
    return kind === 'sync' ? result : Promise.resolve(result)
  }
  const schema = { '~standard': { version: 1, vendor: 'test', validate } } as never
  return { events: new Map([['x', { schema }]]) }
}

const runs = Number(process.env['CLIENT_SCRIPTS'] ?? 1000)

test(
  `${runs} random scripts: each message once and in order, or a gap that was told`,
  { timeout: 1_800_000 },
  async () => {
    let handedOn = 0
    let gaps = 0
    let requests = 0
    const property = fc.asyncProperty(settings, steps, async (setting, script) => {
      const world = createManualWorld(setting.seed)
      try {
        const done = await play(world, setting, script)
        handedOn += done.handedOn
        gaps += done.gaps
        requests += done.requests
      } finally {
        world.leave()
      }
    })
    await fc.assert(property, { numRuns: runs })
    console.log(`${runs} scripts: ${requests} requests, ${handedOn} messages, ${gaps} gaps`)
    expect(handedOn).toBeGreaterThan(runs)
    expect(gaps).toBeGreaterThan(runs / 10)
  },
)

async function play(
  world: ManualWorld,
  setting: Setting,
  script: readonly Step[],
): Promise<{ handedOn: number; gaps: number; requests: number }> {
  const hub = new HubModel()
  const network = createNetworkModel(world, hub, setting)
  const faults: unknown[] = []
  const guard = (act: () => void): void => {
    try {
      act()
    } catch (error) {
      faults.push(error)
    }
  }
  let lifeMs = setting.tokenLifeMs
  let credential = network.issue(lifeMs)
  const renew = ({ refresh }: { refresh: boolean }): string | Promise<string> => {
    if (refresh) credential = network.issue(lifeMs)
    return Math.random() < 0.5 ? credential : Promise.resolve(credential)
  }
  const schemas = setting.schemas === 'none' ? undefined : createSchemas(setting.schemas)
  const onError = (error: unknown): void => {
    const { message, code } = error as { message: string; code?: string }
    if (message !== 'a listener failed' && code !== 'invalid_data') faults.push(error)
  }
  const client = createClient({
    url: 'http://model',
    fetch: network.fetch,
    ...(setting.door === 'token' && { token: renew }),
    ...(setting.door === 'ticket' && { ticket: renew }),
    ...(schemas && { schemas }),
    whenHidden: setting.pauses ? { pauseAfterMs: 5000 } : 'keep',
    onError,
  })
  const stream = client.stream('/sse/broadcast', {
    channels: setting.firstChannels,
    ...(setting.last > 0 && { last: setting.last }),
  }) as unknown as ClientStream
  const check = new DeliveryCheck(hub, (message) => schemas !== undefined && message.event === 'x' && isBad(message))
  let recording: (() => void)[] = []
  const recorder = {
    all: [] as string[],
    comings: 0,
    get isOn() {
      return recording.length > 0
    },
    on() {
      if (recording.length > 0) return
      recorder.comings += 1
      check.resume(stream.lastEventId)
      recording = [
        stream.onMessage(({ id, data }) => {
          recorder.all.push(id)
          guard(() => check.message(id, data as ModelMessage['data']))
        }),
        stream.onGap((gap) => {
          recorder.all.push('gap')
          guard(() => check.gap(gap))
        }),
      ]
    },
    off() {
      if (recording.length === 0) return
      guard(() => check.pause(stream.lastEventId))
      for (const off of recording) off()
      recording = []
    },
  }
  network.onRequest = ({ lastEventId, channels: asked, events: askedEvents }) => {
    guard(() => check.asked(lastEventId, { channels: asked, events: askedEvents }))
  }
  let before: StreamState = stream.state
  stream.onState((state) => {
    guard(() => {
      checkChange(before.is, state.is)
      if (state !== stream.state) throw new Error('the state that was told is not the state')
      if (state.is === 'waiting' && (state.retryAtMs === undefined || state.error === undefined)) {
        throw new Error('it waits, and does not say how long or why')
      }
    })
    before = state
    if (state.is === 'open' && recorder.isOn) guard(() => check.reached(stream.lastEventId))
  })
  const scene: Scene = {
    world,
    hub,
    network,
    stream,
    setting,
    check,
    offs: [],
    recorder,
    loops: [],
    count: 0,
  }
  recorder.on()
  for (const [name, amount, which] of script) {
    await acts[name](scene, amount, which)
    if (recorder.isOn) guard(() => check.reached(stream.lastEventId))
    if (faults.length > 0) throw faults[0]
  }

  // In peace everything is made good.
  network.fates.length = 0
  // What is open, or on its way, may have a bad end before it.
  await world.pass(5000)
  network.cutAll(true)
  lifeMs = 3_600_000
  world.show(true)
  recorder.on()
  for (const off of scene.offs) off()
  // Without keep-alives only this makes it look.
  await world.pass(20_000)
  world.tell('online')
  // A request that was given up may arrive late, and take the ticket from the one after it.
  for (const ms of [500, 1000, 200_000]) {
    await world.pass(ms)
    if (stream.state.is === 'closed') stream.reconnect()
  }
  // An answer takes up to 2 s, and each part of it as long.
  await world.pass(10_000)
  if (faults.length > 0) throw faults[0]
  expect(stream.state.is).toBe('open')
  const last = channels.find((name) => stream.channels.size === 0 || stream.channels.has(name))!
  const event = events.find((name) => stream.events.size === 0 || stream.events.has(name))!
  hub.publish(last, event, { n: -1 })
  await world.pass(5000)
  check.reached(stream.lastEventId)
  expect(stream.lastEventId).toMatch(new RegExp(`^e${Math.floor(hub.head / 1e6)}\\.${hub.head % 1e6}(\\.|$)`))
  if (faults.length > 0) throw faults[0]
  const { loops } = scene
  for (const loop of loops) {
    if (loop.stop || loop.comings !== recorder.comings) continue
    const due = recorder.all.slice(loop.from)
    if (due.length < 900) expect(loop.seen.slice(0, due.length)).toEqual(due.slice(0, loop.seen.length))
  }
  // All is let go.
  recorder.off()
  stream.close()
  await world.pass(10_000)
  expect(stream.state.is).toBe('closed')
  expect({ timers: world.timers, pageListeners: world.pageListeners, openBodies: network.openBodies }).toEqual({
    timers: 0,
    pageListeners: 0,
    openBodies: 0,
  })
  return { handedOn: check.handedOn, gaps: check.gaps, requests: network.requests }
}
