import { askForInterest } from './ask-for-interest.ts'
import { ClosedLoop } from './closed-loop.ts'
import { findLosses } from './find-losses.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { percentile } from './percentile.ts'
import { readPeakRssBytes } from './process-usage.ts'
import { Readers } from './readers.ts'
import { untilQuiet } from './until-quiet.ts'
import { openUsageWindow } from './usage-window.ts'
import { wait } from './wait.ts'

/** Publishers in a closed loop and readers that take what comes: how much arrives, and how late. */
export const saturated: Load = async ({ port, pid, dialect, isSecure }, settings) => {
  const {
    readers: count = 1000,
    publishers = 16,
    dataBytes = 100,
    sampled = 16,
    meta = 'none',
    interest,
    gzip,
    filling,
    isCost = false,
    warmMs = 1000,
    windowMs = 3000,
  } = settings
  let fromUs = Number.POSITIVE_INFINITY
  let toUs = Number.POSITIVE_INFINITY
  const deliveryMs: number[] = []
  const answerMs: number[] = []
  const note = (values: number[], sentUs: number, thenUs: number): void => {
    if (sentUs >= fromUs && sentUs < toUs) values.push((thenUs - sentUs) / 1000)
  }
  const readers = new Readers({
    port,
    dataBytes,
    dialect,
    isSecure,
    onMessage: ({ sentUs }, arrivedUs) => note(deliveryMs, sentUs, arrivedUs),
  })
  // Half of them two by two: sampled readers lie so that every second one would be the same half.
  await readers.open(count, sampled, (index) => ({
    ...askForInterest(interest, index),
    gzip,
    meta: meta === 'all' || (meta === 'half' && index % 4 < 2),
  }))
  const loop = new ClosedLoop({
    port,
    publishers,
    dataBytes,
    filling,
    dialect,
    isSecure,
    shouldGoOn: () => nowUs() < toUs,
    onAnswer: ({ sentUs, answeredUs }) => note(answerMs, sentUs, answeredUs),
  })
  await wait(warmMs)
  const closeWindow = openUsageWindow(pid, readers, loop)
  fromUs = nowUs()
  await wait(windowMs)
  const usage = closeWindow()
  toUs = nowUs()

  await loop.done
  await untilQuiet(readers, loop.accepted * count)
  const problems = [...loop.problems, ...findLosses(readers, loop.accepted)]
  // A server that waits while the load cannot keep up: the load was measured.
  if (!isCost && usage.clientCpuPercent > 95 && usage.serverCpuPercent < 90)
    problems.push('the load process was the bottleneck')
  const peakRssMb = readPeakRssBytes(pid) / 1e6
  loop.close()
  readers.close()
  return {
    figures: {
      deliveriesPerSecond: usage.deliveries / usage.seconds,
      publishesPerSecond: usage.publishes / usage.seconds,
      bytesPerDelivery: (usage.megabytes * 1e6) / usage.deliveries,
      mbPerSecond: usage.megabytes / usage.seconds,
      deliveryP50Ms: percentile(deliveryMs, 0.5),
      deliveryP99Ms: percentile(deliveryMs, 0.99),
      answerP50Ms: percentile(answerMs, 0.5),
      answerP99Ms: percentile(answerMs, 0.99),
      cpuUsPerDelivery: (usage.serverCpuMs * 1000) / usage.deliveries,
      cpuUsPerPublish: (usage.serverCpuMs * 1000) / usage.publishes,
      serverCpuPercent: usage.serverCpuPercent,
      clientCpuPercent: usage.clientCpuPercent,
      peakRssMb,
    },
    problems,
  }
}
