import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { readCpuMs, readPeakRssBytes, readRssBytes } from './process-usage.ts'
import { Readers } from './readers.ts'
import { wait } from './wait.ts'

/**
 * What a server costs that was started just now: until the first byte of the first stream, and a second later, by when what it put off
 * has been done. The time between listening and the request is this process's own start, and counts on neither side.
 */
export const start: Load = async ({ port, pid, start: listening }, { settleMs = 1000 }) => {
  const readers = new Readers({ port, dataBytes: 100 })
  const fromUs = nowUs()
  const fromCpuMs = readCpuMs(pid)
  await readers.open(1, 0)
  const answerMs = (nowUs() - fromUs) / 1000
  const answerCpuMs = readCpuMs(pid) - fromCpuMs
  const residentMb = readRssBytes(pid) / 1e6
  await wait(settleMs)
  const cpuLaterMs = readCpuMs(pid)
  const figures = {
    cpuToAnswerMs: listening.cpuMs + answerCpuMs,
    toAnswerMs: listening.ms + answerMs,
    residentMb,
    cpuLaterMs,
    residentLaterMb: readRssBytes(pid) / 1e6,
    peakMb: readPeakRssBytes(pid) / 1e6,
  }
  readers.close()
  return { figures, problems: readers.lost > 0 ? [`the stream was lost: ${readers.lostReason}`] : [] }
}
