import type { ConnectionContext } from './connection-context.ts'
import type { ConnectionState } from './connection-state.ts'
import { demand } from './violation.ts'

/** Checks what time alone can break in a connection. */
export function checkTimes(connection: ConnectionState, context: ConnectionContext): void {
  const { stallTimeoutMs, closeTimeoutMs, maxAgeMs, slackMs, now, wokeAtMs } = context
  const { hasThrown, isOver, name } = connection
  demand(!hasThrown || isOver, 'stays', () => 'it threw, and is kept all the same', name)
  if (connection.isGone || connection.isDead) return
  const nowMs = now()
  if (connection.isParked && stallTimeoutMs > 0) {
    demand(
      nowMs -
        Math.max(
          // The hub looks four times in that time, and the last progress is up to a look old when it sees it.
          Math.max(connection.lastProgressMs, wokeAtMs()) + stallTimeoutMs * 1.5,
          context.restingSinceMs(),
        ) <=
        slackMs,
      'stays',
      () => `parked, and took nothing since ${connection.lastProgressMs}`,
      name,
    )
  }
  if (connection.isClosing) {
    demand(
      // A hub that was away gives it its time once more.
      nowMs - Math.max(connection.closeAtMs + closeTimeoutMs, wokeAtMs() + closeTimeoutMs, context.restingSinceMs()) <=
        slackMs,
      'stays',
      () => `closing since ${connection.closeAtMs}`,
      name,
    )
    return
  }
  if (maxAgeMs > 0) {
    // As long as the hub is given no turn, it can end nobody.
    const dueMs = Math.max(connection.joinedAtMs + maxAgeMs, context.restingSinceMs())
    demand(nowMs - dueMs <= slackMs, 'stays', () => `older than ${maxAgeMs} ms`, name)
  }
  const { keepAliveMs } = connection.checker.asked
  if (keepAliveMs > 0 && !connection.isParked && connection.checker.hasAll) {
    const sinceMs = Math.max(connection.wroteAtMs, connection.unparkedAtMs, context.restingSinceMs())
    demand(nowMs - sinceMs <= keepAliveMs + slackMs, 'keep-alive', () => `silence since ${sinceMs}`, name)
  }
}
