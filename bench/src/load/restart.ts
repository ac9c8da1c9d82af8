import { serverCore, startServer } from '../server-process.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { percentile } from './percentile.ts'
import { probeApart } from './probe-apart.ts'
import { findMissed, untilAll } from './returned.ts'
import { ReturningReader } from './returning-reader.ts'
import { SurePublisher } from './sure-publisher.ts'
import { takeTurn } from './take-turn.ts'
import { wait } from './wait.ts'

/** How many connect at a time. */
const atOnce = 256

/**
 * A server that is ended as a service manager does it and started again, while somebody publishes: its readers come back as they were told,
 * and miss nothing.
 */
export const restart: Load = async (target, settings) => {
  const { readers: count = 10_000, perSecond = 2, dataBytes = 100, warmMs = 3000, windowMs = 15_000 } = settings
  const { port, pid, command } = target
  const readers = Array.from(
    { length: count },
    (_, index) =>
      new ReturningReader({
        ports: [port, port],
        retryMs: undefined,
        // Below those that the system chooses.
        local: { localAddress: `127.0.0.${1 + Math.floor(index / 20_000)}`, localPort: 10_000 + (index % 20_000) },
      }),
  )
  await takeTurn(() => openAll(readers))
  const publisher = new SurePublisher(port, dataBytes)
  const publishing = publisher.run(perSecond)
  await wait(warmMs)

  const endedUs = nowUs()
  process.kill(pid, 'SIGTERM')
  await untilGone(pid)
  const goneUs = nowUs()
  const again = await startServer(
    { command, readLine: (line) => (/listening/.test(line) ? { port } : undefined) },
    serverCore,
  )
  const upUs = nowUs()
  const probing = probeApart({ port, path: '/api/connected', perSecond: 20, ms: windowMs })
  await wait(windowMs)
  publisher.end()
  await publishing
  const { newMs, keptMs, problems: unanswered } = await probing
  await untilAll(readers, publisher.accepted, 10_000)

  const back = readers.flatMap(({ backUs }) => (backUs === undefined ? [] : [backUs])).toSorted((a, b) => a - b)
  const problems = [...unanswered]
  if (back.length < count) problems.push(`${count - back.length} of ${count} readers are not back`)
  problems.push(...findMissed(readers, publisher.accepted))
  if (publisher.refusals.size > 0) problems.push(`publishing was answered ${[...publisher.refusals].join(', ')}`)
  for (const reader of readers) reader.close()
  await again.stop()
  const [firstUs = 0, mostUs = 0, lastUs = 0] = [back[0], back[Math.floor(back.length * 0.99) - 1], back.at(-1)]
  // Without the last few, who would make the time long and the mean small.
  const seconds = Math.max(1, (mostUs - firstUs) / 1e6)
  const busiest = findBusiestSecond(back)
  return {
    figures: {
      drainedMs: (goneUs - endedUs) / 1000,
      startedMs: (upUs - goneUs) / 1000,
      mostBackMs: (mostUs - endedUs) / 1000,
      lastBackMs: (lastUs - endedUs) / 1000,
      busiestSecond: busiest,
      busiestOverMean: busiest / (back.length / seconds),
      getP99Ms: percentile(newMs, 0.99),
      keptGetP99Ms: percentile(keptMs, 0.99),
    },
    problems,
  }
}

async function openAll(readers: readonly ReturningReader[]): Promise<void> {
  for (let from = 0; from < readers.length; from += atOnce) {
    // oxlint-disable-next-line no-await-in-loop -- the next ones after these
    await Promise.all(readers.slice(from, from + atOnce).map((reader) => reader.open()))
  }
}

/** Waits until a process has ended. */
async function untilGone(pid: number): Promise<void> {
  while (isThere(pid)) {
    // oxlint-disable-next-line no-await-in-loop -- looked at again
    await wait(5)
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The most moments that lie within one second, of moments in order. */
function findBusiestSecond(moments: readonly number[]): number {
  let from = 0
  let most = 0
  for (const [index, us] of moments.entries()) {
    while (us - moments[from]! > 1e6) from += 1
    most = Math.max(most, index - from + 1)
  }
  return most
}
