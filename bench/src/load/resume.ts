import { findLosses } from './find-losses.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { readCpuMs } from './process-usage.ts'
import { Publisher } from './publisher.ts'
import { Readers } from './readers.ts'
import { untilQuiet } from './until-quiet.ts'
import { wait } from './wait.ts'

/** Long enough for a server to notice that readers are gone. */
const settleMs = 500

/** Readers that come back at once, each some messages behind, beside as many that merely connect. */
export const resume: Load = async (
  { port, pid },
  { readers: count = 10_000, messages = 100, dataBytes = 100, sampled = 16 },
) => {
  const before = new Publisher({ port, index: 0, dataBytes })
  const { body } = await before.publish()
  const { id: lastEventId } = JSON.parse(body) as { id: string }

  const warm = new Readers({ port, dataBytes })
  await warm.open(count / 5, 0)
  warm.close()
  await wait(settleMs)
  const plain = new Readers({ port, dataBytes })
  const plainFromUs = nowUs()
  await plain.open(count, 0)
  const connectSeconds = (nowUs() - plainFromUs) / 1e6
  plain.close()
  await wait(settleMs)

  // A publisher of its own: what readers missed begins with its first message.
  const publisher = new Publisher({ port, index: 1, dataBytes })
  for (let index = 0; index < messages; index += 1) await publisher.publish()
  const readers = new Readers({ port, dataBytes })
  const fromUs = nowUs()
  const fromCpuMs = readCpuMs(pid)
  await readers.open(count, sampled, () => ({ lastEventId }))
  await untilQuiet(readers, count * messages)
  const resumeSeconds = (readers.lastArrivalUs - fromUs) / 1e6
  const cpuUsPerDelivery = ((readCpuMs(pid) - fromCpuMs) * 1000) / (count * messages)
  const problems = findLosses(readers, messages)
  readers.close()
  before.close()
  publisher.close()
  return {
    figures: { resumePerConnect: resumeSeconds / connectSeconds, resumeSeconds, connectSeconds, cpuUsPerDelivery },
    problems,
  }
}
