import { WindhoverError } from '../errors.ts'
import type { Log } from '../log/log.ts'
import { StoreLog } from '../log/store-log.ts'

/** Whether the place of a log is known and can be relied on. */
export function isKnown(log: Log): boolean {
  return !(log instanceof StoreLog) || log.state === 'ready' || log.state === 'waiting'
}

/** @throws WindhoverError `unavailable` for a log whose place is not known. */
export function requireKnown(log: Log): void {
  if (isKnown(log)) return
  const isOver = log instanceof StoreLog && log.state === 'closed'
  throw new WindhoverError(
    'unavailable',
    isOver ? 'the store is not followed any more' : 'the store has not told its first state yet',
  )
}
