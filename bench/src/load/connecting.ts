import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { readCpuMs } from './process-usage.ts'
import { Readers } from './readers.ts'
import { wait } from './wait.ts'

/** Long enough for a server to notice that its warming readers are gone. */
const settleMs = 500

/** How fast readers come in: from the first connection until each has the first byte of its stream. */
export const connecting: Load = async ({ port, pid }, { readers: count = 10_000, isCold = false }) => {
  if (!isCold) {
    const warm = new Readers({ port, dataBytes: 100 })
    await warm.open(count / 5, 0)
    warm.close()
    await wait(settleMs)
  }

  const readers = new Readers({ port, dataBytes: 100 })
  const fromUs = nowUs()
  const fromCpuMs = readCpuMs(pid)
  const fromClient = process.cpuUsage()
  await readers.open(count, 0)
  const seconds = (nowUs() - fromUs) / 1e6
  const serverCpuMs = readCpuMs(pid) - fromCpuMs
  const { user, system } = process.cpuUsage(fromClient)
  const problems = readers.lost > 0 ? [`${readers.lost} connections lost: ${readers.lostReason}`] : []
  readers.close()
  return {
    figures: {
      readersPerSecond: count / seconds,
      seconds,
      cpuUsPerReader: (serverCpuMs * 1000) / count,
      serverCpuPercent: serverCpuMs / seconds / 10,
      clientCpuPercent: (user + system) / seconds / 1e4,
    },
    problems,
  }
}
