import { findLosses } from './find-losses.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { orderNode } from './order-node.ts'
import { readExactCpuMs } from './process-usage.ts'
import { Readers } from './readers.ts'
import { untilQuiet } from './until-quiet.ts'

/** A node that stands still while another one publishes, and then goes on: how long it takes until its reader has all. */
export const storeCatchUp: Load = async (target, settings) => {
  const { perSecond = 3000, dataBytes = 100, warmMs = 1000, awayMs = 10_000 } = settings
  const [follower] = target.others
  const readers = new Readers({ port: follower!.port, dataBytes })
  await readers.open(1, 1)
  const before = await orderNode(target.port, 'pace', { perSecond, dataBytes, ms: warmMs })
  await untilQuiet(readers, before.messages)
  const fromCpuMs = readExactCpuMs(follower!.pid)
  process.kill(follower!.pid, 'SIGSTOP')
  const missed = await orderNode(target.port, 'pace', { perSecond, dataBytes, ms: awayMs }).finally(() =>
    process.kill(follower!.pid, 'SIGCONT'),
  )
  const fromUs = nowUs()
  await untilQuiet(readers, before.messages + missed.messages)
  const seconds = (readers.lastArrivalUs - fromUs) / 1e6
  const problems = findLosses(readers, before.messages + missed.messages)
  if (missed.refused > 0) problems.push(`${missed.refused} messages were refused`)
  readers.close()
  return {
    figures: {
      catchUpSeconds: seconds,
      missedMessages: missed.messages,
      followerCpuUs: ((readExactCpuMs(follower!.pid) - fromCpuMs) * 1000) / missed.messages,
    },
    problems,
  }
}
