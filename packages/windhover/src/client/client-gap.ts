import type { GapReason } from '../gap.ts'
import type { Position } from '../position.ts'

/** What a client may have missed: it has to load its state again. */
export interface ClientGap {
  /**
   * Why: as the server says (PROTOCOL.md, section 2.3). Two begin at the client: `slow` also if a `for await` fell behind
   * its queue, and `lost`. That is if another tab reads for this one, and no longer had what this one missed.
   */
  readonly reason: GapReason | 'lost'
  /** Where the client was; `null` if that cannot be known. */
  readonly requested: Position | null
  /** After what it goes on; `null` if the gap began at the client. */
  readonly resumedAt: Position | null
  /** Many clients have this gap at once: wait a random part of so many milliseconds before you load again. */
  readonly reloadSpreadMs?: number
}
