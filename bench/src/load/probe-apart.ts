import { once } from 'node:events'
import { text } from 'node:stream/consumers'

import { loadCore, spawnPinned } from '../server-process.ts'
import { fileURLToPath } from 'node:url'
import { GetProbe } from './get-probe.ts'
import { nowUs } from './message.ts'
import { wait } from './wait.ts'

/** What a process that probes is told. */
export interface ProbeOrder {
  readonly port: number
  readonly path: string
  readonly perSecond: number
  readonly ms: number
}

/** How long answers took, in milliseconds. */
export interface ProbeAnswers {
  readonly newMs: readonly number[]
  readonly keptMs: readonly number[]
  readonly problems: readonly string[]
}

const main = fileURLToPath(new URL('../main.js', import.meta.url))

/** Probes from a process of its own: one that reads for thousands of clients would measure how late it is itself. */
export async function probeApart(order: ProbeOrder): Promise<ProbeAnswers> {
  const child = spawnPinned(loadCore, [process.execPath, main, 'probe', JSON.stringify(order)])
  const [out, errors] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')])
  if (out === '') throw new Error(`the probe failed: ${errors}`)
  return JSON.parse(out) as ProbeAnswers
}

/** The whole life of a process that probes; it writes {@link ProbeAnswers}. */
export async function runProbe(order: string): Promise<void> {
  const { ms, ...asked } = JSON.parse(order) as ProbeOrder
  const probes = [new GetProbe({ ...asked, isKept: false }), new GetProbe({ ...asked, isKept: true })] as const
  await Promise.all(probes.map((probe) => probe.start()))
  // Those that opened the connections came all at once.
  const fromUs = nowUs()
  await wait(ms)
  await Promise.all(probes.map((probe) => probe.finish()))
  const [newMs, keptMs] = probes.map(({ answers }) =>
    answers.filter(({ sentUs }) => sentUs >= fromUs).map(({ tookMs }) => tookMs),
  )
  process.stdout.write(JSON.stringify({ newMs, keptMs, problems: probes.flatMap(({ problems }) => problems) }))
}
