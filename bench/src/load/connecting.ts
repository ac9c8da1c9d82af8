import { readFileSync } from 'node:fs'

import type { ReaderRequest } from './format-request.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { readCpuMs } from './process-usage.ts'
import { Readers } from './readers.ts'
import { wait } from './wait.ts'

/** Long enough for a server to notice that its warming readers are gone. */
const settleMs = 500

/** How fast readers come in: from the first connection until each has the first byte of its stream. */
export const connecting: Load = async (
  { port, pid, dialect, tokensFile },
  { readers: count = 10_000, warmReaders = count / 5, isCold = false },
) => {
  const tokens = tokensFile === undefined ? [] : (JSON.parse(readFileSync(tokensFile, 'utf8')) as readonly string[])
  const request = (index: number): ReaderRequest =>
    tokens.length === 0 ? {} : { token: tokens[index % tokens.length] }
  if (!isCold) {
    const warm = new Readers({ port, dataBytes: 100, dialect })
    await warm.open(warmReaders, 0, request)
    warm.close()
    await wait(settleMs)
  }

  const readers = new Readers({ port, dataBytes: 100, dialect })
  const fromUs = nowUs()
  const fromCpuMs = readCpuMs(pid)
  const fromClient = process.cpuUsage()
  await readers.open(count, 0, request)
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
