import type { Position } from '../position.ts'
import type { Following } from '../store/store.ts'
import { findRefusal, type StoreCall } from './store-call.ts'

/** How a log asks its store. */
export interface FollowingCalls {
  readonly call: StoreCall
  readonly probe: () => Promise<Position>
  readonly follow: (head: Position) => Promise<Following>
}

/**
 * Begins to follow a store as soon as it can be reached and used.
 *
 * @throws WindhoverError what the store throws for another reason, such as `invalid_option` while another listener is told.
 */
export function beginFollowing({ call, probe, follow }: FollowingCalls): Promise<Following> {
  return call.untilReached(async () => {
    const head = await probe()
    try {
      return await call.run(() => follow(head))
    } catch (error) {
      const refusal = findRefusal(error)
      if (refusal === undefined) throw error
      // A store that cannot be used by now refuses a probe as well. Otherwise another listener is told.
      await probe()
      throw refusal
    }
  })
}

/**
 * Returns where the newest part of a store begins that fits into a copy. Older messages are read from the store when a
 * reader needs them.
 *
 * @param head - where its newest message is.
 */
export function findBeginning(
  { epoch, offset }: Position,
  { maxMessages }: { readonly maxMessages: number },
): Position | 'oldest' {
  return offset > maxMessages ? { epoch, offset: offset - maxMessages } : 'oldest'
}
