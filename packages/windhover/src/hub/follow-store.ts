import type { Fanout } from '../fanout/fanout.ts'
import type { StoreLog } from '../log/store-log.ts'
import type { Observer } from './observer.ts'

/**
 * Begins to follow the store of a log, and tells an observer of its states and errors. A store that breaks its port
 * ends every reader.
 */
export function followStore(
  log: StoreLog,
  fanout: Fanout,
  tell: (call: (observer: Observer) => unknown) => void,
): void {
  log.start({
    onState: (state, details) => tell((observer) => observer.onStoreState?.(state, details)),
    onError: (error) => tell((observer) => observer.onError?.(error, {})),
    onFailure: (error) => fanout.failAll(error),
  })
}
