import { WindhoverError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { settleWithin } from './settle-within.ts'

/** The time that a store gets beyond that of the streams: what is on its way to a disk or a broker is worth a second. */
const graceMs = 1_000

/**
 * Closes a store; rejects as it does. A store that does not close holds up nobody.
 *
 * @throws WindhoverError `unavailable` if it has not closed within `closeTimeoutMs` and a second.
 */
export async function closeStore(store: Store, closeTimeoutMs: number): Promise<void> {
  const maxWaitMs = closeTimeoutMs + graceMs
  const close = async (): Promise<void> => await store.close()
  await settleWithin(
    close(),
    maxWaitMs,
    () =>
      new WindhoverError('unavailable', `the store has not closed within ${maxWaitMs} ms, and is no longer waited for`),
  )
}
