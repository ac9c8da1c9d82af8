import type { GapReason } from '../gap.ts'
import type { Position } from '../position.ts'

/** What a client may have missed: it has to load its state again. */
export interface ClientGap {
  /**
   * Why: as the server says (PROTOCOL.md, section 2.3). `slow` is also for a `for await` that fell behind its queue. A gap of
   * a stream that is shared may be of what another tab reads.
   */
  readonly reason: GapReason
  /** Where the client was; `null` if that cannot be known. */
  readonly requested: Position | null
  /** After what it goes on; `null` if the gap began at the client. */
  readonly resumedAt: Position | null
  /** Many clients have this gap at once: wait a random part of so many milliseconds before you load again. */
  readonly reloadSpreadMs?: number
}
