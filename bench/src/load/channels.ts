import { ClosedLoop } from './closed-loop.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { percentile } from './percentile.ts'
import { Readers } from './readers.ts'
import { untilQuiet } from './until-quiet.ts'
import { openUsageWindow } from './usage-window.ts'
import { wait } from './wait.ts'

/** Each reader on a channel of its own, and messages to one channel after the other: what a publish costs. */
export const channels: Load = async ({ port, pid }, settings) => {
  const { readers: count = 10_000, publishers = 4, dataBytes = 100, warmMs = 1000, windowMs = 2000 } = settings
  const readers = new Readers({ port, dataBytes })
  await readers.open(count, 0, (index) => ({ path: `/sse/broadcast?channel=c${index}` }))
  let toUs = Number.POSITIVE_INFINITY
  let started = 0
  const answerMs: number[] = []
  const loop = new ClosedLoop({
    port,
    publishers,
    dataBytes,
    shouldGoOn: () => nowUs() < toUs,
    nextChannel: () => `c${started++ % count}`,
    onAnswer: ({ sentUs, answeredUs }) => answerMs.push((answeredUs - sentUs) / 1000),
  })
  await wait(warmMs)
  const closeWindow = openUsageWindow(pid, readers, loop)
  await wait(windowMs)
  const usage = closeWindow()
  toUs = nowUs()

  await loop.done
  await untilQuiet(readers, loop.accepted)
  const wrong = readers.counts().filter((messages, index) => messages !== Math.ceil((started - index) / count)).length
  const problems = [...loop.problems]
  if (readers.lost > 0) problems.push(`${readers.lost} connections lost: ${readers.lostReason}`)
  if (wrong > 0) problems.push(`${wrong} readers did not get exactly the messages of their channel`)
  loop.close()
  readers.close()
  return {
    figures: {
      cpuUsPerPublish: (usage.serverCpuMs * 1000) / usage.publishes,
      publishesPerSecond: usage.publishes / usage.seconds,
      answerP99Ms: percentile(answerMs, 0.99),
      serverCpuPercent: usage.serverCpuPercent,
      clientCpuPercent: usage.clientCpuPercent,
    },
    problems,
  }
}
