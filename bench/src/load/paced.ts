import { askForInterest } from './ask-for-interest.ts'
import { findLosses } from './find-losses.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { percentile } from './percentile.ts'
import { Publisher } from './publisher.ts'
import { Http2Readers } from './http2-readers.ts'
import { Readers, type ReadersOptions } from './readers.ts'
import { untilQuiet } from './until-quiet.ts'
import { openUsageWindow } from './usage-window.ts'
import { wait } from './wait.ts'
import { watchShares } from './watch-shares.ts'

/** Messages at a steady pace, far below what the server can do: what each delivery costs, and how late it is. */
export const paced: Load = async ({ port, pid, dialect, isSecure }, settings) => {
  const {
    readers: count = 2000,
    perSecond = 10,
    dataBytes = 100,
    sampled = 200,
    interest,
    gzip,
    filling,
    transport,
    streams = 100,
    warmMs = 1500,
    windowMs = 3000,
  } = settings
  let fromUs = Number.POSITIVE_INFINITY
  const deliveryMs: number[] = []
  const options: ReadersOptions = {
    port,
    dataBytes,
    dialect,
    isSecure,
    onMessage: ({ sentUs }, arrivedUs) => {
      if (sentUs >= fromUs) deliveryMs.push((arrivedUs - sentUs) / 1000)
    },
  }
  const readers = transport === 'http2' ? new Http2Readers(options, streams) : new Readers(options)
  const readLeastShare = watchShares(pid)
  await readers.open(count, sampled, (index) => ({ ...askForInterest(interest, index), gzip }))
  const leastSharePercent = readLeastShare()
  const publisher = new Publisher({ port, index: 0, dataBytes, dialect, filling, isSecure })
  const problems: string[] = []
  let late = 0
  let nextUs = nowUs()

  /** Publishes for so long; a message whose time has come before the last was answered goes at once, and counts as late. */
  const publishFor = async (ms: number): Promise<void> => {
    for (let left = Math.round((ms * perSecond) / 1000); left > 0; left -= 1) {
      const leadMs = (nextUs - nowUs()) / 1000
      if (leadMs > 0) await wait(leadMs)
      else if (leadMs < -1000 / perSecond) late += 1
      nextUs += 1e6 / perSecond
      const { status } = await publisher.publish()
      if (status < 200 || status > 299) problems.push(`publishing was answered ${status}`)
    }
  }
  await publishFor(warmMs)
  await untilQuiet(readers, publisher.accepted * count)
  nextUs = Math.max(nextUs, nowUs())
  late = 0
  const closeWindow = openUsageWindow(pid, readers, publisher)
  fromUs = nowUs()
  await publishFor(windowMs)
  await untilQuiet(readers, publisher.accepted * count)
  const usage = closeWindow()

  if (late > 0) problems.push(`${late} messages could not be published in time`)
  problems.push(...findLosses(readers, publisher.accepted))
  publisher.close()
  readers.close()
  return {
    figures: {
      cpuUsPerDelivery: (usage.serverCpuMs * 1000) / usage.deliveries,
      bytesPerDelivery: (usage.megabytes * 1e6) / usage.deliveries,
      deliveryP50Ms: percentile(deliveryMs, 0.5),
      deliveryP99Ms: percentile(deliveryMs, 0.99),
      deliveriesPerSecond: usage.deliveries / usage.seconds,
      serverCpuPercent: usage.serverCpuPercent,
      clientCpuPercent: usage.clientCpuPercent,
      ...(leastSharePercent === undefined ? {} : { leastSharePercent }),
    },
    problems,
  }
}
