import type { ConnectionContext } from './connection-context.ts'
import type { ConnectionState } from './connection-state.ts'
import { demand } from './violation.ts'

/** Checks that a connection is destroyed for a cause. */
export function checkDestroy(connection: ConnectionState, context: ConnectionContext): void {
  const { closeTimeoutMs, stallTimeoutMs, staleMs, now, isWaking } = context
  const { name, isParked, lastProgressMs, isClosing, closeAtMs } = connection
  const nowMs = now()
  demand(!connection.isOver, 'write-after-end', () => 'destroyed after its end', name)
  const isStalled = isParked && stallTimeoutMs > 0 && nowMs - lastProgressMs >= stallTimeoutMs - staleMs
  const isLate = isClosing && nowMs - closeAtMs >= closeTimeoutMs - staleMs
  demand(
    connection.hasThrown || isStalled || isLate,
    'destroyed-without-cause',
    () => `parked ${isParked} since ${lastProgressMs}, closing ${isClosing} since ${closeAtMs}`,
    name,
  )
  // A reading client takes the waiting bytes as soon as the process is back. Another one may have been seen to before.
  demand(
    connection.hasThrown || isLate || connection.isStalled || !isWaking(),
    'destroyed-without-cause',
    () => `stalled since ${connection.lastProgressMs}, and the process was away and let nobody take anything`,
    name,
  )
}

/** Checks that a connection is closed for the cause that it is told. */
export function checkClosing(connection: ConnectionState, context: ConnectionContext): void {
  const { now, maxAgeMs, closedAtMs, logState } = context
  const { name, checker, isParked } = connection
  const { closingReason } = checker
  const closedMs = closedAtMs()
  const isCaused =
    closingReason === 'expired'
      ? maxAgeMs > 0 && now() - connection.joinedAtMs >= maxAgeMs * 0.9 - context.staleMs
      : closingReason === 'slow'
        ? checker.asked.slowPolicy === 'disconnect' &&
          checker.mayHaveFallenBehind &&
          !isParked &&
          (checker.next < logState().oldest || logState().mayHaveForgotten)
        : closingReason === 'shutdown' && closedMs !== undefined
  demand(
    isCaused,
    'closing-without-cause',
    () =>
      `${closingReason} (joined at ${connection.joinedAtMs}, waits for ${checker.next}, oldest ${logState().oldest})`,
    name,
  )
  if (closingReason === 'shutdown' && !isParked && connection.parkedInCloseMs === undefined) {
    // A reader that replays is given a bounded time, which a timer may cut by 1 ms. Then its id resumes it.
    const hadTime = now() - closedMs! >= context.closeTimeoutMs - context.staleMs - 1
    demand(
      checker.hasAll || hadTime,
      'lost',
      () => `closed at once, before it was given ${checker.next}, which it could take`,
      name,
    )
  }
}
