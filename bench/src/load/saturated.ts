import type { Outcome } from '../job.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { percentile } from './percentile.ts'
import { readCpuMs, readPeakRssBytes } from './process-usage.ts'
import { Publisher } from './publisher.ts'
import { Readers } from './readers.ts'
import { untilQuiet } from './until-quiet.ts'
import { wait } from './wait.ts'

/** Publishers in a closed loop, each with one POST on its way, and readers that take what comes: how much arrives, and how late. */
export const saturated: Load = async (target, settings) => {
  const { readers: count = 1000, publishers: loops = 16, dataBytes = 100, sampled = 16, stalled = 0 } = settings
  const { warmMs = 1000, windowMs = 3000 } = settings
  const window = { fromUs: Number.POSITIVE_INFINITY, toUs: Number.POSITIVE_INFINITY }
  const deliveryMs: number[] = []
  const answerMs: number[] = []
  const readers = new Readers({
    port: target.port,
    dataBytes,
    onMessage: ({ sentUs }, arrivedUs) => {
      if (sentUs >= window.fromUs && sentUs < window.toUs) deliveryMs.push((arrivedUs - sentUs) / 1000)
    },
  })
  await readers.open(count, sampled)
  await readers.openStalled(stalled)

  const publishers = Array.from({ length: loops }, (_, index) => new Publisher({ port: target.port, index, dataBytes }))
  const refused = new Set<number>()
  const isDone = (): boolean => nowUs() >= window.toUs
  const runs = publishers.map(async (publisher) => {
    while (!isDone()) {
      const { status, sentUs, answeredUs } = await publisher.publish()
      if (status < 200 || status > 299) refused.add(status)
      if (sentUs >= window.fromUs && sentUs < window.toUs) answerMs.push((answeredUs - sentUs) / 1000)
    }
  })

  await wait(warmMs)
  const before = snapshot(target.pid, readers, publishers)
  window.fromUs = before.us
  await wait(windowMs)
  const after = snapshot(target.pid, readers, publishers)
  window.toUs = after.us

  const problems: string[] = []
  await Promise.all(runs)
  const published = publishers.reduce((sum, { accepted }) => sum + accepted, 0)
  await untilQuiet(readers, published * count)
  if (readers.lost > 0) problems.push(`${readers.lost} connections lost: ${readers.lostReason}`)
  if (refused.size > 0) problems.push(`publishing was answered ${[...refused].join(', ')}`)
  const { wrong, faults } = readers.audit(published)
  if (wrong > 0) problems.push(`${wrong} of ${count} readers did not get all of ${published} messages`)
  if (faults > 0) problems.push(`${faults} messages missing, doubled or out of order at sampled readers`)

  const seconds = (after.us - before.us) / 1e6
  const deliveries = after.messages - before.messages
  const serverCpuMs = after.serverCpuMs - before.serverCpuMs
  const outcome: Outcome = {
    figures: {
      deliveriesPerSecond: deliveries / seconds,
      publishesPerSecond: (after.accepted - before.accepted) / seconds,
      mbPerSecond: (after.bytes - before.bytes) / seconds / 1e6,
      deliveryP50Ms: percentile(deliveryMs, 0.5),
      deliveryP99Ms: percentile(deliveryMs, 0.99),
      answerP50Ms: percentile(answerMs, 0.5),
      answerP99Ms: percentile(answerMs, 0.99),
      cpuUsPerDelivery: (serverCpuMs * 1000) / deliveries,
      serverCpuPercent: serverCpuMs / seconds / 10,
      clientCpuPercent: (after.clientCpuMs - before.clientCpuMs) / seconds / 10,
      peakRssMb: readPeakRssBytes(target.pid) / 1e6,
    },
    problems,
  }
  for (const publisher of publishers) publisher.close()
  readers.close()
  return outcome
}

function snapshot(
  pid: number,
  readers: Readers,
  publishers: readonly Publisher[],
): Record<'us' | 'messages' | 'bytes' | 'accepted' | 'serverCpuMs' | 'clientCpuMs', number> {
  const { user, system } = process.cpuUsage()
  return {
    us: nowUs(),
    messages: readers.messages,
    bytes: readers.bytes,
    accepted: publishers.reduce((sum, { accepted }) => sum + accepted, 0),
    serverCpuMs: readCpuMs(pid),
    clientCpuMs: (user + system) / 1000,
  }
}
