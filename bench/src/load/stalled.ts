import { askForInterest } from './ask-for-interest.ts'
import { ClosedLoop } from './closed-loop.ts'
import { findLosses } from './find-losses.ts'
import type { Load } from './load.ts'
import { percentile } from './percentile.ts'
import { readPeakRssBytes } from './process-usage.ts'
import { Readers } from './readers.ts'
import { SlowReaders } from './slow-readers.ts'
import { untilQuiet } from './until-quiet.ts'
import { openUsageWindow } from './usage-window.ts'

/** A given number of messages, with or without readers that are slow or never read: what those cost in memory, and what the others notice. */
export const stalled: Load = async ({ port, pid }, settings) => {
  const { readers: count = 800, stalled: asleep = 0, messages = 10_000, dataBytes = 4000 } = settings
  const { publishers = 16, sampled = 8, slow = 0, interest } = settings
  const deliveryMs: number[] = []
  const readers = new Readers({
    port,
    dataBytes,
    onMessage: ({ sentUs }, arrivedUs) => deliveryMs.push((arrivedUs - sentUs) / 1000),
  })
  await readers.open(count, sampled, (index) => askForInterest(interest, index))
  const sleepers = new Readers({ port, dataBytes })
  await sleepers.openStalled(asleep)
  const slowReaders = new SlowReaders(port)
  await slowReaders.open(slow, (index) => askForInterest(interest, count + index))
  let started = 0
  const loop = new ClosedLoop({ port, publishers, dataBytes, shouldGoOn: () => started++ < messages })
  const closeWindow = openUsageWindow(pid, readers, loop)
  await loop.done
  await untilQuiet(readers, loop.accepted * count)
  const usage = closeWindow()
  const problems = [...loop.problems, ...findLosses(readers, loop.accepted), ...slowReaders.problems]
  const peakRssMb = readPeakRssBytes(pid) / 1e6
  loop.close()
  readers.close()
  sleepers.close()
  slowReaders.close()
  return {
    figures: {
      peakRssMb,
      cpuUsPerDelivery: (usage.serverCpuMs * 1000) / usage.deliveries,
      deliveryP50Ms: percentile(deliveryMs, 0.5),
      deliveryP99Ms: percentile(deliveryMs, 0.99),
      deliveriesPerSecond: usage.deliveries / usage.seconds,
      mbPerSecond: usage.megabytes / usage.seconds,
      serverCpuPercent: usage.serverCpuPercent,
      clientCpuPercent: usage.clientCpuPercent,
    },
    problems,
  }
}
