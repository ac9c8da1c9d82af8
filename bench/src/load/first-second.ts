import { ClosedLoop } from './closed-loop.ts'
import { findLosses } from './find-losses.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { Readers } from './readers.ts'
import { ratesBetween, type Sample } from './rates-between.ts'
import { untilQuiet } from './until-quiet.ts'
import { openUsageWindow } from './usage-window.ts'
import { wait } from './wait.ts'

const sampleMs = 100
const samplesTaken = 10

/** Publishers in a closed loop on a server that has never published before: how much arrives in each tenth of the first second. */
export const firstSecond: Load = async ({ port, pid }, settings) => {
  const { readers: count = 1000, publishers = 16, dataBytes = 100, sampled = 16 } = settings
  const readers = new Readers({ port, dataBytes })
  await readers.open(count, sampled)
  let isOver = false
  const loop = new ClosedLoop({ port, publishers, dataBytes, shouldGoOn: () => !isOver })
  const closeWindow = openUsageWindow(pid, readers, loop)
  const samples: Sample[] = [{ us: nowUs(), count: 0 }]
  while (samples.length <= samplesTaken) {
    const dueUs = samples[0]!.us + samples.length * sampleMs * 1000
    await wait(Math.max(0, (dueUs - nowUs()) / 1000))
    samples.push({ us: nowUs(), count: readers.messages })
  }
  const usage = closeWindow()
  isOver = true
  await loop.done
  await untilQuiet(readers, loop.accepted * count)
  const problems = [...loop.problems, ...findLosses(readers, loop.accepted)]
  loop.close()
  readers.close()
  return {
    figures: {
      deliveriesPerSecond: usage.deliveries / usage.seconds,
      serverCpuPercent: usage.serverCpuPercent,
      clientCpuPercent: usage.clientCpuPercent,
      ...Object.fromEntries(ratesBetween(samples).map((rate, index) => [`tenth${index + 1}PerSecond`, rate])),
    },
    problems,
  }
}
