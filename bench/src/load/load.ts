import type { Interest } from './ask-for-interest.ts'
import type { Dialect } from './dialect.ts'
import type { Filling } from './message.ts'
import type { Outcome } from '../outcome.ts'

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
  /** Which readers ask that each message also says when and where it was published. */
  readonly meta?: 'none' | 'half' | 'all'
  /** How many readers there are at the first of two measurements. */
  readonly fromReaders?: number
  /** How many messages there are at the first of two measurements. */
  readonly fromMessages?: number
  /** How many channels each reader asks for, none of which another one does. */
  readonly channels?: number
  /** As {@link channels}, of events. */
  readonly events?: number
  /** Connections on their way at a time. */
  readonly atOnce?: number
  readonly streams?: number
  /** What readers ask for beside `broadcast`. Default: they name no channel, and get `broadcast` alone. */
  readonly interest?: Interest
  /** Readers that take 64 KiB at a time, with a pause after each. */
  readonly slow?: number
  /** Messages that are published at once, before the next are. */
  readonly burst?: number
  /** How many readers come and go before the measurement. Default: a fifth of those that are measured. */
  readonly warmReaders?: number
  /** Skips what warms the server, so that its first second is measured. Default: false. */
  readonly isCold?: boolean
  /** What counts is the cost of a message, which holds even if the load bounds how many there are. Default: false. */
  readonly isCost?: boolean
  /** Has the control of a store do afterwards what the store did. Default: false. */
  readonly hasControl?: boolean
  /** How long a server stands still. */
  readonly awayMs?: number
  /** The wait before readers come back. */
  readonly retryMs?: number
  /** How readers take messages. Default: as event streams. */
  readonly transport?: 'event-stream' | 'http2' | 'socket.io'
  /** Readers take gzip. Default: false. */
  readonly gzip?: boolean
  /** What fills messages. Default: `letters`. */
  readonly filling?: Filling
}

export type LoadName =
  | 'saturated'
  | 'paced'
  | 'idle'
  | 'connecting'
  | 'channels'
  | 'stalled'
  | 'resume'
  | 'churn'
  | 'kept'
  | 'storm'
  | 'probed-replays'
  | 'restart'
  | 'closed-window'
  | 'bursts'
  | 'quiet-replay'
  | 'start'
  | 'first-second'
  | 'keep-alives'
  | 'store-append'
  | 'store-delivery'
  | 'store-tail'
  | 'store-catch-up'
  | 'store-start'
  | 'node-killed'

/** What a load drives. */
export interface Target {
  readonly port: number
  /** The process that does the work, whose time and memory are read. */
  readonly pid: number
  /** How it is spoken to. Default: as ours. */
  readonly dialect?: Dialect | undefined
  /** Collects its garbage on SIGUSR2. */
  readonly canCollect: boolean
  /** How long the server took until it said that it listens, and its time on its core by then. */
  readonly start: { readonly ms: number; readonly cpuMs: number }
  /** Further servers of the same store. */
  readonly others: readonly { readonly port: number; readonly pid: number }[]
  /** The process that keeps their messages; undefined if they do. */
  readonly brokerPid: number | undefined
  /** Starts the same server again, on the same port. */
  readonly command: readonly string[]
  /** Whether it speaks TLS. Default: false. */
  readonly isSecure?: boolean
  /** JSON list of tokens that readers show in turn. Default: they show none. */
  readonly tokensFile?: string | undefined
}

/** Runs in a process of its own, on the core that the server does not use. */
export type Load = (target: Target, settings: LoadSettings) => Promise<Outcome>
