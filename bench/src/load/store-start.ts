import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { readCpuMs, readPeakRssBytes, readRssBytes } from './process-usage.ts'
import { Readers } from './readers.ts'
import { wait } from './wait.ts'

/** A server that listens may still read what is kept. */
const limitMs = 60_000

/** What a server costs that was started on a store with messages, until the first byte of the first stream. */
export const storeStart: Load = async ({ port, pid, start: listening }) => {
  const fromUs = nowUs()
  const fromCpuMs = readCpuMs(pid)
  const readers = await openFirst(port, fromUs + limitMs * 1000)
  const figures = {
    cpuToAnswerMs: listening.cpuMs + readCpuMs(pid) - fromCpuMs,
    toAnswerMs: listening.ms + (nowUs() - fromUs) / 1000,
    residentMb: readRssBytes(pid) / 1e6,
    peakMb: readPeakRssBytes(pid) / 1e6,
  }
  readers.close()
  return { figures, problems: [] }
}

/** Opens a stream as soon as the server takes readers. */
async function openFirst(port: number, endUs: number): Promise<Readers> {
  for (;;) {
    const readers = new Readers({ port, dataBytes: 100 })
    try {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, until one is taken
      await readers.open(1, 0)
      return readers
    } catch (error) {
      readers.close()
      if (nowUs() > endUs) throw error
      // oxlint-disable-next-line no-await-in-loop -- as above
      await wait(20)
    }
  }
}
