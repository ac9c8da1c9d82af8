import { beforeAll, describe, expect, it } from 'vitest'

import { FakeLog } from './support/fake-log.ts'
import { type AnyStream, bundleClient, type OpenTab, openTab } from './support/open-tab.ts'
import { StreamRecord } from './support/stream-record.ts'
import { TabPlatform } from './support/tab-platform.ts'
import type { ClientSchemas } from '../../src/client/index.ts'
import { type Tab, TabWorld } from './support/tab-world.ts'

/** How many scripts run; `SCRIPTS` for more. */
const scripts = Number(process.env['SCRIPTS'] ?? 40)
const firstSeed = Number(process.env['SEED'] ?? 1)

const channels = ['a', 'b', 'c', 'd']
const events = ['x', 'y']

let code: string
beforeAll(async () => {
  code = await bundleClient()
})

interface Reading extends OpenTab {
  readonly stream: AnyStream
  readonly record: StreamRecord
}

/** Schemas that take their time, of a tab. */
function slowSchemas(world: TabWorld, findTab: () => Tab): ClientSchemas {
  const validate = (value: unknown): Promise<{ value: unknown }> =>
    new Promise((resolve) => void world.after(world.pick(30), findTab(), () => resolve({ value })))
  const schema = { '~standard': { version: 1, vendor: 'test', validate } } as const
  return { events: new Map([['x', { schema }]]) }
}

/** Tabs that come, go, crash, hang and change their mind, on a network that fails. */
async function runScript(seed: number): Promise<{ faults: string[]; received: number; story: string[] }> {
  const world = new TabWorld(seed)
  const platform = new TabPlatform(world)
  const log = new FakeLog(world)
  const open = new Set<Reading>()
  const records: StreamRecord[] = []
  const story: string[] = []
  const faults: string[] = []
  let opened = 0
  let hasLost = false

  function join(): void {
    const name = `tab ${++opened}`
    const opening: OpenTab = openTab(code, name, world, platform, log, {
      ...(world.pick(4) === 0 && { whenHidden: { pauseAfterMs: 3000 } }),
      ...(world.pick(4) === 0 && { schemas: slowSchemas(world, () => opening.tab) }),
    })
    const chosen = channels.filter(() => world.pick(2) === 0)
    if (chosen.length === 0) chosen.push('a')
    const chosenEvents = world.pick(3) === 0 ? [events[world.pick(2)]!] : []
    const stream: AnyStream = opening.client.stream('/sse', { channels: chosen, events: chosenEvents })
    const record = new StreamRecord(name, log, stream, chosen, chosenEvents)
    records.push(record)
    open.add({ ...opening, stream, record })
    story.push(`${name} reads ${chosen.join()} ${chosenEvents.join()}`)
  }

  function pickTab(): Reading | undefined {
    return [...open][world.pick(open.size)]
  }

  const actions: Record<string, (reading: Reading) => void> = {
    crash(reading) {
      world.end(reading.tab)
      open.delete(reading)
    },
    leave(reading) {
      reading.record.stop()
      reading.client.close()
      open.delete(reading)
    },
    stick({ tab }) {
      world.stick(tab)
      world.after(1000 + world.pick(14_000), undefined, () => world.free(tab))
    },
    add({ stream, record }) {
      const channel = channels[world.pick(channels.length)]!
      stream.channels.add(channel)
      record.name(channel)
    },
    remove({ stream, record }) {
      const channel = channels[world.pick(channels.length)]!
      if (stream.channels.size < 2) return
      stream.channels.delete(channel)
      record.unname(channel)
    },
    turnBack: (reading) => reading.turnBack(world.pick(14_000)),
    hide: (reading) => reading.show('hidden'),
    show: (reading) => reading.show('visible'),
    wake: ({ client }) => client.wake(),
    reconnect: ({ stream }) => stream.reconnect(),
    cut: () => log.cut(),
    fail() {
      log.isDown = true
      log.cut()
      world.after(world.pick(9000), undefined, () => (log.isDown = false))
    },
    restart() {
      if (world.pick(4) > 0) return
      hasLost = true
      log.restart()
    },
    evict() {
      if (world.pick(4) > 0) return
      hasLost = true
      log.evicted = Math.max(0, log.head - world.pick(200))
    },
    join,
    join2: join,
  }

  let isPublishing = true
  const publish = (): void => {
    if (isPublishing) world.after(world.pick(100), undefined, publish)
    for (let count = world.pick(4); count > 0; count--)
      log.publish(channels[world.pick(channels.length)]!, events[world.pick(2)]!)
  }
  publish()
  join()
  join()
  for (let step = 0; step < 30; step++) {
    const names = Object.keys(actions)
    const name = names[world.pick(names.length)]!
    const reading = pickTab()
    if (reading === undefined || open.size < 2) join()
    else if (open.size < 7 || !name.startsWith('join')) {
      story.push(`${world.nowMs % 1e9} ${name} ${reading.tab.name}`)
      actions[name]!(reading)
    }
    // oxlint-disable-next-line no-await-in-loop -- one action after the other
    await world.run(world.pick(3) === 0 ? world.pick(20) : world.pick(3000))
  }
  log.isDown = false
  for (const reading of open) {
    if (reading.tab.isStuck) world.free(reading.tab)
    reading.show('visible')
  }
  await world.run(40_000)
  isPublishing = false
  await world.run(5000)
  for (const event of events) for (const channel of channels) log.publish(channel, event)
  await world.run(10_000)
  for (const { stream, record, tab, errors } of open) {
    const last = log.all.findLast(
      ({ channel, event }) => stream.channels.has(channel) && (stream.events.size === 0 || stream.events.has(event)),
    )!
    if (record.last?.offset !== last.offset) {
      faults.push(
        `${tab.name}: is at ${record.last?.offset}, not at ${last.offset}, ${JSON.stringify(stream.state)} ${stream.lastEventId}`,
      )
    }
    if (errors.length > 0) faults.push(`${tab.name}: ${String(errors[0])}`)
  }
  const readers = Array.from(log.readers, ({ tab, channels: read }) => `${tab.name} reads ${read.join()}`)
  if (readers.length !== 1)
    faults.push(
      `readers: ${readers.join('; ')}; leaders: ${[...platform.holders.values()].map(({ name }) => name).join()}; open: ${[...open].map(({ tab, stream }) => `${tab.name} ${stream.state.is}`).join()}`,
    )
  const wanted = new Set([...open].flatMap(({ stream }) => [...stream.channels])).size
  const read = [...log.readers][0]?.channels.length
  if (read !== wanted) faults.push(`${read} channels are read instead of ${wanted}`)
  for (const record of records) faults.push(...record.faults)
  const gaps = records.reduce((sum, record) => sum + record.gaps, 0)
  if (gaps > 0 && !hasLost) faults.push(`${gaps} gaps were told, but the log has everything`)
  return { faults, received: records.reduce((sum, { received }) => sum + received, 0), story }
}

describe('tabs that share a connection', () => {
  const groups = Array.from({ length: 10 }, (_, group) => group)
  it.each(groups)(
    'get each message once and in order, or a told gap, with one reader at the end (%i)',
    { timeout: 180_000 },
    async (group) => {
      for (let seed = firstSeed + group; seed < firstSeed + scripts; seed += groups.length) {
        // oxlint-disable-next-line no-await-in-loop -- one script after the other
        const { faults, received, story } = await runScript(seed)
        expect(faults, `seed ${seed}\n${story.join('\n')}\n`).toEqual([])
        expect(received).toBeGreaterThan(0)
      }
    },
  )
})
