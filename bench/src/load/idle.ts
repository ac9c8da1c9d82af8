import type { Load } from './load.ts'
import { readRssBytes } from './process-usage.ts'
import { Publisher } from './publisher.ts'
import { Readers } from './readers.ts'
import { wait } from './wait.ts'

/**
 * What one more idle reader costs: memory with twice the readers less that with them. The server is warmed first with as many readers and
 * some messages, so that its heap has grown and its code is compiled.
 */
export const idle: Load = async ({ port, pid }, { readers: count = 10_000, settleMs = 20_000, messages = 20 }) => {
  const half = count / 2
  const dataBytes = 100
  const warm = new Readers({ port, dataBytes })
  await warm.open(half, 0)
  const publisher = new Publisher({ port, index: 0, dataBytes })
  for (let index = 0; index < messages; index += 1) await publisher.publish()
  await wait(settleMs / 4)
  warm.close()
  publisher.close()
  await wait(settleMs / 4)

  const readers = new Readers({ port, dataBytes })
  const emptyBytes = readRssBytes(pid)
  await readers.open(half, 0)
  await wait(settleMs)
  const halfBytes = readRssBytes(pid)
  await readers.open(half, 0)
  await wait(settleMs)
  const fullBytes = readRssBytes(pid)
  const problems = readers.lost > 0 ? [`${readers.lost} connections lost: ${readers.lostReason}`] : []
  readers.close()
  return {
    figures: {
      bytesPerReader: (fullBytes - halfBytes) / half,
      emptyMb: emptyBytes / 1e6,
      halfMb: halfBytes / 1e6,
      fullMb: fullBytes / 1e6,
    },
    problems,
  }
}
