import { createServer } from 'windhover-server'

import { describeMachine } from '../machine.ts'
import { formatNumber } from '../report/format-number.ts'
import { formatTable } from '../report/format-table.ts'
import { median } from '../report/median.ts'
import { CountingSink } from '../unit/counting-sink.ts'

/** How many scrapes count, after the first, which loads what writes the text. */
const scrapes = 51

/** How many readers there are, each on a channel of its own. */
const sizes = [1, 10_000]

console.error(`On ${describeMachine()}`)
const rows: string[][] = []
for (const readers of sizes) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other, or they would measure each other
  const { tookMs, cpuMs, bytes } = await measure(readers)
  rows.push([
    formatNumber(readers),
    formatNumber(median(tookMs)),
    formatNumber(Math.max(...tookMs)),
    formatNumber(median(cpuMs)),
    formatNumber(bytes),
  ])
}
console.log(formatTable(['readers and channels', 'scrape, ms', 'the longest', 'CPU of both ends, ms', 'bytes'], rows))

/** Scrapes a server over HTTP whose readers only count. Client and server are one process. */
async function measure(readers: number): Promise<{ tookMs: number[]; cpuMs: number[]; bytes: number }> {
  const server = createServer({ port: 0, metricsPort: 0, logLevel: 'silent', drainMs: 0 })
  await server.listen()
  for (let n = 0; n < readers; n += 1) {
    server.hub.join({ path: '/sse/broadcast', channels: [`room:${n}`], sink: new CountingSink() })
  }
  for (let n = 0; n < 1_000; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as publishers do
    await server.hub.publish('message', { text: 'hello' }, { channel: `room:${n % readers}` })
  }
  const tookMs: number[] = []
  const cpuMs: number[] = []
  let bytes = 0
  for (let n = 0; n <= scrapes; n += 1) {
    const cpuBefore = process.cpuUsage()
    const startMs = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as Prometheus does
    const text = await (await fetch(`${server.metricsUrl}/metrics`)).text()
    const { user, system } = process.cpuUsage(cpuBefore)
    if (n === 0) continue
    tookMs.push(performance.now() - startMs)
    cpuMs.push((user + system) / 1_000)
    bytes = Buffer.byteLength(text)
  }
  await server.close()
  return { tookMs, cpuMs, bytes }
}
