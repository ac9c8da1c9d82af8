import { fillHistory } from './fill-history.ts'
import { GetProbe } from './get-probe.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { Newcomers } from './newcomers.ts'
import { percentile } from './percentile.ts'
import { Replays } from './replays.ts'
import { openUsageWindow } from './usage-window.ts'
import { wait } from './wait.ts'

/** Many clients that replay all that is kept, again and again: how fast new ones come in meanwhile, and how long a GET takes. */
export const storm: Load = async ({ port, pid }, settings) => {
  const { readers: count = 400, messages = 9000, dataBytes = 1000, publishers = 16 } = settings
  const { atOnce = 64, perSecond = 20, warmMs = 2000, windowMs = 10_000 } = settings
  const { lastEventId, loop } = await fillHistory({ port, publishers, dataBytes, messages })

  const ask = { port, path: '/api/connected', perSecond }
  const probes = [new GetProbe({ ...ask, isKept: false }), new GetProbe({ ...ask, isKept: true })]
  await Promise.all(probes.map((probe) => probe.start()))
  const replays = new Replays({ port, dataBytes, lastEventId, messages })
  void replays.open(count)
  let waitedMs: number[] = []
  const newcomers = new Newcomers({ port, atOnce, onArrived: (ms) => waitedMs.push(ms) })
  await wait(warmMs)
  waitedMs = []
  const { whole } = replays
  const fromUs = nowUs()
  const closeWindow = openUsageWindow(pid, replays, loop)
  await wait(windowMs)
  const usage = closeWindow()
  const arrivedMs = waitedMs
  const wholeReplays = replays.whole - whole
  // With all at work still, so that those which waited longest are not let off.
  await Promise.all(probes.map((probe) => probe.finish()))
  const [newMs, keptMs] = probes.map(({ answers }) =>
    answers.filter(({ sentUs }) => sentUs >= fromUs).map(({ tookMs }) => tookMs),
  )
  const problems = [loop, replays, newcomers, ...probes].flatMap((part) => part.problems)
  newcomers.close()
  replays.close()
  return {
    figures: {
      newReadersPerSecond: arrivedMs.length / usage.seconds,
      firstEventP99Ms: percentile(arrivedMs, 0.99),
      getP50Ms: percentile(newMs!, 0.5),
      getP99Ms: percentile(newMs!, 0.99),
      keptGetP99Ms: percentile(keptMs!, 0.99),
      replaysPerSecond: wholeReplays / usage.seconds,
      mbPerSecond: usage.megabytes / usage.seconds,
      serverCpuPercent: usage.serverCpuPercent,
      clientCpuPercent: usage.clientCpuPercent,
    },
    problems,
  }
}
