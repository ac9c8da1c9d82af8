import type { Outcome } from '../job.ts'

/** What a load may be told; each takes those that it names. */
export interface LoadSettings {
  readonly readers?: number
  readonly publishers?: number
  readonly warmMs?: number
  readonly windowMs?: number
  /** How many readers are parsed in full. */
  readonly sampled?: number
  /** Length of the JSON text of one message's data. */
  readonly dataBytes?: number
  readonly perSecond?: number
  readonly settleMs?: number
  /** Readers that connect but never read. */
  readonly stalled?: number
  readonly messages?: number
  /** Readers replaced per second. */
  readonly churnPerSecond?: number
}

export type LoadName = 'saturated' | 'paced' | 'idle' | 'connecting' | 'channels' | 'stalled' | 'resume' | 'churn'

/** What a load drives. */
export interface Target {
  readonly port: number
  /** The process that does the work, whose time and memory are read. */
  readonly pid: number
  /** Collects its garbage on SIGUSR2. */
  readonly canCollect: boolean
}

/** Runs in a process of its own, on the core that the server does not use. */
export type Load = (target: Target, settings: LoadSettings) => Promise<Outcome>
