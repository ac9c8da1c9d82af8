import type { Job } from '../job.ts'

/** How thorough a run is. */
export type Mode = 'full' | 'quick'

/** One line of the table: what ours did, beside what it is held against. */
export interface Claim {
  readonly what: string
  /** Which figure of ours, and how it is written. */
  readonly figure: string
  readonly unit: string
  /** The key of ours and of what it is held against, among a scenario's jobs; without the latter the figure itself is judged. */
  readonly ours: string
  readonly against?: string
  readonly target: { readonly atLeast: number } | { readonly atMost: number }
  /** What is judged is ours less the other, not ours over the other. */
  readonly isDifference?: boolean
  /** What is judged is the median of the ratios of their rounds, not the ratio of the medians. */
  readonly isPaired?: boolean
  /** A moonshot is told, and not held against us. */
  readonly isMoonshot?: boolean
}

/** A question that the bench answers. */
export interface Scenario {
  readonly name: string
  readonly summary: string
  /** How often each job is run; what counts is the median. */
  readonly repeats: Readonly<Record<Mode, number>>
  /** Measurements that do not disturb each other run at the same time: all of them, or those of one round. */
  readonly parallel?: 'all' | 'round'
  /** Takes so long that it only runs when asked for. */
  readonly isLong?: boolean
  /** The build before cannot do what is asked here, and is not run beside this one. */
  readonly isNew?: boolean
  /** The figure by which two builds are compared pair by pair: the server's time on its core for a delivery or a reader, in microseconds. */
  readonly cost?: string
  /** What is run, by the key that claims speak of, which is the server's name where that tells enough. */
  readonly jobs: (mode: Mode) => Readonly<Record<string, Job>>
  readonly claims: readonly Claim[]
  /** Figures of every job that the second table shows, with their units. */
  readonly shown: readonly (readonly [figure: string, unit: string])[]
}

/** What the load `paced` shows. */
export const pacedFigures: Scenario['shown'] = [
  ['cpuUsPerDelivery', 'µs'],
  ['deliveryP50Ms', 'ms'],
  ['deliveryP99Ms', 'ms'],
  ['deliveriesPerSecond', '/s'],
  ['serverCpuPercent', '%'],
  ['clientCpuPercent', '%'],
]

/** The same load on several servers. */
export function onEach(
  servers: readonly string[],
  job: Omit<Job, 'server' | 'isStock'> & { readonly isStock?: boolean },
): Record<string, Job> {
  return Object.fromEntries(servers.map((server) => [server, { isStock: false, ...job, server }]))
}
