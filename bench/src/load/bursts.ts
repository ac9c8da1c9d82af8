import type { Load } from './load.ts'
import { readCpuMs } from './process-usage.ts'

/** What the server says of one pass. */
export interface BurstsAnswer {
  readonly seconds: number
  /** Readers that did not get exactly the messages of their channel, and in order. */
  readonly wrong: number
}

/** Bursts that the server publishes in its own process, to readers there that only count: what a message costs the engine. */
export const bursts: Load = async ({ port, pid }, settings) => {
  const { readers = 4000, burst = 10, messages = 240_000 } = settings
  const pass = async (): Promise<BurstsAnswer> => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: JSON.stringify({ readers, burst, messages }),
    })
    if (!answer.ok) throw new Error(`A pass was answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as BurstsAnswer
  }
  // The first one warms.
  const first = await pass()
  const fromCpuMs = readCpuMs(pid)
  const second = await pass()
  const serverCpuMs = readCpuMs(pid) - fromCpuMs
  const wrong = first.wrong + second.wrong
  return {
    figures: {
      cpuUsPerPublish: (serverCpuMs * 1000) / messages,
      publishesPerSecond: messages / second.seconds,
      serverCpuPercent: serverCpuMs / second.seconds / 10,
    },
    problems: wrong > 0 ? [`${wrong} readers did not get exactly the messages of their channel`] : [],
  }
}
