import { fillHistory } from './fill-history.ts'
import type { Load } from './load.ts'
import { percentile } from './percentile.ts'
import { probeApart } from './probe-apart.ts'
import { Replays } from './replays.ts'
import { openUsageWindow } from './usage-window.ts'
import { wait } from './wait.ts'

/** Many clients that replay all that is kept, again and again: how long the server takes to say that it is well. */
export const probedReplays: Load = async ({ port, pid }, settings) => {
  const { readers: count = 10_000, messages = 9000, dataBytes = 1000, publishers = 16 } = settings
  const { perSecond = 20, warmMs = 2000, windowMs = 10_000 } = settings
  const { lastEventId, loop } = await fillHistory({ port, publishers, dataBytes, messages })

  const replays = new Replays({ port, dataBytes, lastEventId, messages })
  await replays.open(count)
  await wait(warmMs)
  const closeWindow = openUsageWindow(pid, replays, loop)
  const { newMs, keptMs, problems } = await probeApart({ port, path: '/healthz', perSecond, ms: windowMs })
  const usage = closeWindow()
  replays.close()
  return {
    figures: {
      getP50Ms: percentile(newMs, 0.5),
      getP99Ms: percentile(newMs, 0.99),
      getLongestMs: Math.max(...newMs),
      keptGetP99Ms: percentile(keptMs, 0.99),
      keptGetLongestMs: Math.max(...keptMs),
      mbPerSecond: usage.megabytes / usage.seconds,
      serverCpuPercent: usage.serverCpuPercent,
      clientCpuPercent: usage.clientCpuPercent,
    },
    problems: [...loop.problems, ...replays.problems, ...problems],
  }
}
