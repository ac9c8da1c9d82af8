import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { Publisher } from './publisher.ts'
import { findMissed, untilAll } from './returned.ts'
import { ReturningReader } from './returning-reader.ts'
import { wait } from './wait.ts'

/** A node that dies under load while another one publishes: its readers come back to that one, and miss nothing. */
export const nodeKilled: Load = async (target, settings) => {
  const { readers: count = 200, perSecond = 200, dataBytes = 100, warmMs = 2000, retryMs = 2000 } = settings
  const [dying] = target.others
  const readers = Array.from(
    { length: count },
    () => new ReturningReader({ ports: [dying!.port, target.port], retryMs }),
  )
  await Promise.all(readers.map((reader) => reader.open()))
  const publisher = new Publisher({ port: target.port, index: 0, dataBytes })
  let isOver = false
  const publishing = (async () => {
    let nextUs = nowUs()
    while (!isOver) {
      nextUs += 1e6 / perSecond
      /* oxlint-disable no-await-in-loop -- this is the pace */
      const { status } = await publisher.publish()
      if (status < 200 || status > 299) throw new Error(`publishing was answered ${status}`)
      await wait(Math.max(0, (nextUs - nowUs()) / 1000))
      /* oxlint-enable no-await-in-loop */
    }
  })()
  await wait(warmMs)
  const killedUs = nowUs()
  process.kill(dying!.pid, 'SIGKILL')
  await wait(retryMs + 2000)
  isOver = true
  await publishing
  await untilAll(readers, publisher.accepted, 5000)

  const backMs = readers.map(({ backUs }) =>
    backUs === undefined ? Number.POSITIVE_INFINITY : (backUs - killedUs) / 1000,
  )
  const lastBackMs = Math.max(...backMs)
  const problems = findMissed(readers, publisher.accepted)
  publisher.close()
  for (const reader of readers) reader.close()
  return {
    figures: { lastBackMs, afterRetryMs: lastBackMs - retryMs, messages: publisher.accepted },
    problems,
  }
}
