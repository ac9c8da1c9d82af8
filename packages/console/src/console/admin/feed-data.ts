/** What happened on the server in one second, and how it is at its end. */
export interface FeedStats {
  /** RFC 3339. */
  readonly at: string
  readonly spanMs: number
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

/** Something that went wrong, as often as it did. */
export interface FeedProblem {
  readonly at: string
  readonly kind: string
  readonly cause: string
  /** How often since it was last told; 0 for what was before the feed was opened. */
  readonly count: number
  /** How often since the server started. */
  readonly total: number
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
  readonly resumed: boolean | null
  readonly reason: string | null
  readonly lastedMs: number | null
  readonly unshown: number
}
