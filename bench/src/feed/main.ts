import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { createServer } from 'windhover-server'

import { collectGarbage } from '../collect-garbage.ts'
import { describeMachine } from '../machine.ts'
import { formatNumber } from '../report/format-number.ts'
import { formatTable } from '../report/format-table.ts'
import { median } from '../report/median.ts'
import { CountingSink } from '../unit/counting-sink.ts'

/** How many readers there are, and on how many channels. */
const sizes = [
  [1, 1],
  [100_000, 200],
  [100_000, 100_000],
] as const

/** How many messages are published a second, each on the next channel, while it is measured. */
const perSecond = 10

/** How long each turn is, and how many there are with the feed and without. */
const [windowMs, turns] = [10_000, 5]

/** The part of a core that this process takes for a time, in percent. */
async function useDuring(ms: number): Promise<number> {
  const [cpu, startMs] = [process.cpuUsage(), performance.now()]
  await wait(ms)
  const { user, system } = process.cpuUsage(cpu)
  return (user + system) / 10 / (performance.now() - startMs)
}

/** Measures a server whose readers only count, in turns without and with somebody who reads the feed, in another process. */
async function measure(readers: number, channels: number): Promise<{ closed: number[]; open: number[] }> {
  // Keep-alives of so many readers cost far more than the feed, and not the same in each turn.
  const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0, maxReaders: 1_000_000, keepAliveMs: 0 })
  const url = await server.listen()
  for (let n = 0; n < readers; n += 1) {
    server.hub.join({ path: '/sse/broadcast', channels: [`room:${n % channels}`], sink: new CountingSink() })
  }
  let published = 0
  const publishing = setInterval(() => {
    published += 1
    void server.hub.publish('message', { text: 'hello' }, { channel: `room:${published % channels}` })
  }, 1_000 / perSecond)
  const [closed, open]: [number[], number[]] = [[], []]
  await wait(5_000)
  // What so many joins leave behind is collected now, and not in one of the turns.
  collectGarbage()
  for (let turn = 0; turn < turns; turn += 1) {
    /* oxlint-disable no-await-in-loop -- in turns, or they would measure each other */
    closed.push(await useDuring(windowMs))
    const reader = fork(fileURLToPath(new URL('./read.js', import.meta.url)), [`${url}/sse/admin`])
    await once(reader, 'message')
    // What comes first, and is no cost of its being open.
    await wait(3_000)
    open.push(await useDuring(windowMs))
    reader.kill()
    await once(reader, 'exit')
    await wait(1_000)
    /* oxlint-enable no-await-in-loop */
  }
  clearInterval(publishing)
  await server.close()
  return { closed, open }
}

console.error(`On ${describeMachine()}`)
const rows: string[][] = []
for (const [readers, channels] of sizes) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other, or they would measure each other
  const { closed, open } = await measure(readers, channels)
  const more = open.map((percent, turn) => percent - closed[turn]!)
  rows.push([readers, channels, median(closed), median(open), median(more), Math.max(...more)].map(formatNumber))
}
const heads = ['readers', 'channels', 'core without the feed, %', 'with it, %', 'the difference, %', 'the largest, %']
console.log(formatTable(heads, rows))
