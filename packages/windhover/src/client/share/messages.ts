import type { ParsedEvent } from '../../wire/parse-events.ts'
import type { ClientGap } from '../client-gap.ts'
import type { Interest } from './interest.ts'

/** An event of the stream, or a gap in it. */
export type Frame = (ParsedEvent & { readonly id: string; readonly gap?: never }) | GapFrame

interface GapFrame {
  readonly id: string
  readonly gap: ClientGap
}

/** What the leader says to every tab. */
export interface Said {
  /** Names the leader and the interest that it reads by: a tab heeds only what is read for it too. */
  readonly turn: string
  /** The frames are all that the interest has between these two ids. Empty before the leader was ever connected. */
  readonly after: string
  readonly upTo: string
  readonly frames: readonly Frame[]
  /** What the leader reads. It comes with the state alone. */
  readonly interest?: Interest
  /** The state of the connection, as JSON. */
  readonly state?: string
  /** Which one it is of the beats of this leader. */
  readonly beat?: number
}

/** What a tab says to the leader. */
export interface Asked {
  /** Names the tab. */
  readonly from: string
  /** What it reads; left out by one that leaves. */
  readonly interest?: Interest
  /** The id behind which it has to go on, empty for the newest. Left out if it only shows that it is there. */
  readonly after?: string
  /** The page of the tab woke up, or its user does not want to wait. */
  readonly wake?: boolean
}
