import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { readCpuMs, readRssBytes } from './process-usage.ts'
import { Readers } from './readers.ts'
import { wait } from './wait.ts'

/** Long enough for what connecting left behind. */
const defaultSettleMs = 3000

/** Readers to whom nothing is published: what the server does meanwhile, which is to keep their connections alive. */
export const keepAlives: Load = async ({ port, pid }, settings) => {
  const { readers: count = 10_000, settleMs = defaultSettleMs, windowMs = 30_000 } = settings
  const readers = new Readers({ port, dataBytes: 100 })
  await readers.open(count, 0)
  await wait(settleMs)
  const fromUs = nowUs()
  const fromCpuMs = readCpuMs(pid)
  const fromBytes = readers.bytes
  await wait(windowMs)
  const seconds = (nowUs() - fromUs) / 1e6
  const serverCpuMs = readCpuMs(pid) - fromCpuMs
  const bytesPerReader = (readers.bytes - fromBytes) / count
  const problems = readers.lost > 0 ? [`${readers.lost} connections lost: ${readers.lostReason}`] : []
  if (bytesPerReader === 0) problems.push('no keep-alive came')
  readers.close()
  return {
    figures: {
      serverCpuPercent: serverCpuMs / seconds / 10,
      cpuUsPerReaderAndSecond: (serverCpuMs * 1000) / count / seconds,
      bytesPerReader,
      residentMb: readRssBytes(pid) / 1e6,
    },
    problems,
  }
}
