import type { Load, Target } from './load.ts'
import { readRssBytes } from './process-usage.ts'
import { Publisher } from './publisher.ts'
import { Readers } from './readers.ts'
import { takeTurn } from './take-turn.ts'
import { wait } from './wait.ts'

const dataBytes = 100
const collections = 4
const collectMs = 1000

/**
 * What one more idle reader costs: memory with twice the readers less that with them. The server is warmed first with some readers that
 * come and go and some messages. Garbage is collected before either half comes, so that what is left of connecting is the same after both.
 */
export const idle: Load = async (target, { readers: count = 10_000, settleMs = 20_000, messages = 20 }) => {
  const { port, pid } = target
  const half = count / 2
  const warm = new Readers({ port, dataBytes })
  await takeTurn(() => warm.open(half / 2, 0))
  const publisher = new Publisher({ port, index: 0, dataBytes })
  for (let index = 0; index < messages; index += 1) await publisher.publish()
  warm.close()
  publisher.close()
  await wait(settleMs / 4)
  const emptyBytes = await readCollected(target)

  const readers = new Readers({ port, dataBytes })
  await takeTurn(() => readers.open(half, 0))
  await wait(settleMs)
  const halfBytes = readRssBytes(pid)
  const halfCollectedBytes = await readCollected(target)
  await takeTurn(() => readers.open(half, 0))
  await wait(settleMs)
  const fullBytes = readRssBytes(pid)
  const fullCollectedBytes = await readCollected(target)
  const problems = readers.lost > 0 ? [`${readers.lost} connections lost: ${readers.lostReason}`] : []
  readers.close()
  return {
    figures: {
      bytesPerReader: (fullBytes - halfBytes) / half,
      collectedBytesPerReader: (fullCollectedBytes - halfCollectedBytes) / half,
      emptyMb: emptyBytes / 1e6,
      halfMb: halfBytes / 1e6,
      halfCollectedMb: halfCollectedBytes / 1e6,
      fullMb: fullBytes / 1e6,
      fullCollectedMb: fullCollectedBytes / 1e6,
    },
    problems,
  }
}

/** The least memory over some collections: freed pages go back to the system only with a later one, and no two runs agree with which. */
async function readCollected({ pid, canCollect }: Target): Promise<number> {
  let bytes = readRssBytes(pid)
  for (let times = 0; canCollect && times < collections; times += 1) {
    process.kill(pid, 'SIGUSR2')
    await wait(collectMs)
    bytes = Math.min(bytes, readRssBytes(pid))
  }
  return bytes
}
