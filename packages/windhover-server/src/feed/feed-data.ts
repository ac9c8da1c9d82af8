/** What happened on this server in one second, and how it is at its end. */
export interface FeedStats {
  /** RFC 3339. */
  readonly at: string
  /** Over how many milliseconds the rates were taken. */
  readonly spanMs: number
  /** The name of this node; `null` if it has none. */
  readonly node: string | null
  /** Per second. */
  readonly rates: {
    readonly published: number
    readonly delivered: number
    readonly deliveredBytes: number
    readonly writtenBytes: number
    readonly writes: number
    readonly connected: number
    readonly refused: number
    readonly disconnected: Readonly<Record<string, number>>
  }
  readonly gauges: {
    readonly readers: number
    readonly parked: number
    readonly replaying: number
    readonly channels: number
    readonly messages: number
    readonly bytes: number
    readonly windowFill: number | null
    readonly memoryBytes: number
  }
  readonly delivery: {
    readonly count: number
    readonly p50Ms: number | null
    readonly p95Ms: number | null
    readonly p99Ms: number | null
  }
  readonly loopLagMs: number | null
  readonly nodes: readonly { readonly name: string; readonly readers: number }[] | null
}

/** A channel and what flows in it. */
export interface FeedChannel {
  readonly name: string
  readonly messagesPerSecond: number
  readonly bytesPerSecond: number
  readonly readers: number
  readonly lastEvent: string
  readonly lastAt: string
}

/** The busiest channels. */
export interface FeedChannels {
  readonly at: string
  readonly spanMs: number
  readonly channels: readonly FeedChannel[]
}

/** What can go wrong, in the words of the console. */
export const problemKinds = ['gap', 'stall', 'slow', 'refusal', 'invalid', 'auth', 'log'] as const

export type ProblemKind = (typeof problemKinds)[number]

/** Something that went wrong, as often as it did. */
export interface FeedProblem {
  readonly at: string
  readonly kind: ProblemKind
  readonly cause: string
  /** How often since it was last told; 0 for what was before the reader came. */
  readonly count: number
  /** How often since the server started. */
  readonly total: number
  /** Of the last one, as far as it is known. */
  readonly channel: string | null
  readonly stream: string | null
  readonly subject: string | null
  readonly detail: string | null
}

/** A reader that came or left. */
export interface FeedReader {
  readonly at: string
  readonly is: 'join' | 'leave'
  readonly clientId: string
  readonly stream: string
  readonly subject: string | null
  readonly via: string | null
  readonly address: string | null
  /** Of one that came: whether it went on from where it was. */
  readonly resumed: boolean | null
  /** Of one that left: why. */
  readonly reason: string | null
  /** Of one that left: how long it was there, in milliseconds. */
  readonly lastedMs: number | null
  /** How many others came or left in the same second and are not told. */
  readonly unshown: number
}

/** What the feed sends, by event. */
export interface FeedEvents {
  readonly stats: FeedStats
  readonly channels: FeedChannels
  readonly problem: FeedProblem
  readonly reader: FeedReader
}
