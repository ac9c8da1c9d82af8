import { WindhoverError } from '../errors.ts'
import type { State } from './state.ts'
import { checkStateValue, StateEntries } from './state-entries.ts'

/**
 * Creates a state in the memory of this process, which is all that a single node needs: it is never away, and ends with
 * the process. One timer serves all entries, and does not keep the process alive. How much is put is up to the caller,
 * since an entry without `ttlMs` stays until it is deleted.
 */
export function createMemoryState(): State {
  const entries = new StateEntries()
  let isClosed = false
  const refuseWhenClosed = (): void => {
    if (isClosed) throw new WindhoverError('closed', 'the state is closed')
  }
  return {
    async put(key, value, options) {
      refuseWhenClosed()
      checkStateValue(value)
      return entries.put(key, value, options)
    },
    async delete(key) {
      refuseWhenClosed()
      return entries.delete(key)
    },
    async list(prefix) {
      refuseWhenClosed()
      return entries.list(prefix)
    },
    async watch(prefix, listener) {
      refuseWhenClosed()
      return entries.watch(prefix, listener)
    },
    async close() {
      isClosed = true
      entries.clear()
    },
  }
}
