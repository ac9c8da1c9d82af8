import { ClosedLoop } from './closed-loop.ts'
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

/** Connecting 1,000 readers takes a tenth of a second, too little to be measured once. */
const rounds = 5

/** One message in so many goes to the channel that is read. */
const quietEvery = 10_000

const path = '/sse/broadcast?channel=quiet'

/** Readers that come back to a channel of few messages in a long history, beside as many that merely connect, in turns. */
export const quietReplay: Load = async ({ port, pid }, settings) => {
  const { readers: count = 1000, messages = 100_000, dataBytes = 100, publishers = 16, sampled = 16 } = settings
  const quiet = new Publisher({ port, index: publishers, dataBytes })
  const loud = new Publisher({ port, index: publishers + 1, dataBytes })
  const { id: lastEventId } = JSON.parse((await loud.publish()).body) as { id: string }
  const expected = messages / quietEvery
  const problems: string[] = []
  for (let published = 0; published < expected; published += 1) {
    let left = quietEvery - 1
    const loop = new ClosedLoop({ port, publishers, dataBytes, shouldGoOn: () => left-- > 0 })
    await loop.done
    problems.push(...loop.problems)
    loop.close()
    await quiet.publish('quiet')
  }
  if (quiet.accepted < expected)
    problems.push(`${expected - quiet.accepted} messages to the quiet channel were refused`)

  /** How long it takes until all that these readers are to get has come. */
  const measure = async (isReplay: boolean): Promise<{ seconds: number; cpuMs: number }> => {
    const readers = new Readers({ port, dataBytes })
    const fromUs = nowUs()
    const fromCpuMs = readCpuMs(pid)
    await readers.open(count, sampled, () => (isReplay ? { path, lastEventId } : { path }))
    if (isReplay) await untilQuiet(readers, count * expected)
    const toUs = isReplay ? readers.lastArrivalUs : nowUs()
    const cpuMs = readCpuMs(pid) - fromCpuMs
    problems.push(...findLosses(readers, isReplay ? expected : 0))
    readers.close()
    await wait(settleMs)
    return { seconds: (toUs - fromUs) / 1e6, cpuMs }
  }
  await measure(false)
  let replaySeconds = 0
  let replayCpuMs = 0
  let connectSeconds = 0
  for (let round = 0; round < rounds; round += 1) {
    connectSeconds += (await measure(false)).seconds
    const { seconds, cpuMs } = await measure(true)
    replaySeconds += seconds
    replayCpuMs += cpuMs
  }
  quiet.close()
  loud.close()
  return {
    figures: {
      replayPerConnect: replaySeconds / connectSeconds,
      replaySeconds: replaySeconds / rounds,
      connectSeconds: connectSeconds / rounds,
      cpuUsPerReader: (replayCpuMs * 1000) / (rounds * count),
    },
    problems,
  }
}
