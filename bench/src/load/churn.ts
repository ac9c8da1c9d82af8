import { ClosedLoop } from './closed-loop.ts'
import { findLosses } from './find-losses.ts'
import type { Load } from './load.ts'
import { nowUs } from './message.ts'
import { readRssBytes } from './process-usage.ts'
import { Readers } from './readers.ts'
import { fitSlope } from './fit-slope.ts'
import { untilQuiet } from './until-quiet.ts'
import { openUsageWindow } from './usage-window.ts'
import { wait } from './wait.ts'

/** Saturated for long while half of the readers come and go: whether memory grows once the first minute has filled what has a bound. */
export const churn: Load = async ({ port, pid }, settings) => {
  const { readers: count = 1000, publishers = 16, dataBytes = 100, churnPerSecond = 100 } = settings
  const { warmMs = 60_000, windowMs = 540_000 } = settings
  const staying = new Readers({ port, dataBytes })
  await staying.open(count / 2, 2)
  const passing = new Readers({ port, dataBytes })
  await passing.open(count / 2, 0)
  const endUs = nowUs() + (warmMs + windowMs) * 1000
  const loop = new ClosedLoop({ port, publishers, dataBytes, shouldGoOn: () => nowUs() < endUs })
  const closeWindow = openUsageWindow(pid, staying, loop)
  const warmUntilUs = nowUs() + warmMs * 1000
  const samples: { readonly x: number; readonly y: number }[] = []
  while (nowUs() < endUs) {
    passing.closeOldest(churnPerSecond)
    await Promise.all([passing.open(churnPerSecond, 0), wait(1000)])
    if (nowUs() >= warmUntilUs) samples.push({ x: nowUs() / 60e6, y: readRssBytes(pid) / 1e6 })
  }
  const usage = closeWindow()
  await loop.done
  await untilQuiet(staying, loop.accepted * staying.size)
  const problems = [...loop.problems, ...findLosses(staying, loop.accepted)]
  if (passing.lost > 0) problems.push(`${passing.lost} passing readers lost: ${passing.lostReason}`)
  loop.close()
  staying.close()
  passing.close()
  return {
    figures: {
      growthMbPerMinute: fitSlope(samples),
      firstMb: samples[0]?.y ?? 0,
      lastMb: samples.at(-1)?.y ?? 0,
      peakMb: Math.max(...samples.map(({ y }) => y)),
      publishesPerSecond: usage.publishes / usage.seconds,
      serverCpuPercent: usage.serverCpuPercent,
      clientCpuPercent: usage.clientCpuPercent,
    },
    problems,
  }
}
