import { ClosedLoop } from './closed-loop.ts'
import { findLosses } from './find-losses.ts'
import type { Load } from './load.ts'
import { readCollectedBytes } from './read-collected-bytes.ts'
import { Readers } from './readers.ts'
import { untilQuiet } from './until-quiet.ts'

/** What one more message costs that is kept for replay, after some readers got it: memory with all messages less that with fewer. */
export const kept: Load = async (target, settings) => {
  const { port } = target
  const { readers: count = 8, sampled = count, publishers = 16, dataBytes = 100, meta = 'none' } = settings
  const { messages = 120_000, fromMessages = messages / 6 } = settings
  const readers = new Readers({ port, dataBytes })
  await readers.open(count, sampled, () => ({ meta: meta === 'all' }))
  const problems: string[] = []
  let published = 0
  const publish = async (more: number, firstIndex: number): Promise<number> => {
    let left = more
    const loop = new ClosedLoop({ port, publishers, firstIndex, dataBytes, shouldGoOn: () => left-- > 0 })
    await loop.done
    published += loop.accepted
    problems.push(...loop.problems)
    loop.close()
    await untilQuiet(readers, published * count)
    return readCollectedBytes(target)
  }
  const fewerBytes = await publish(fromMessages, 0)
  const fullBytes = await publish(messages - fromMessages, publishers)
  problems.push(...findLosses(readers, published))
  readers.close()
  return {
    figures: {
      bytesPerMessage: (fullBytes - fewerBytes) / (messages - fromMessages),
      fewerMb: fewerBytes / 1e6,
      fullMb: fullBytes / 1e6,
    },
    problems,
  }
}
