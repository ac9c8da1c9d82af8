export { createEpoch } from '../position.ts'
export { fillStoreBounds } from './fill-store-bounds.ts'
export { GroupAppend, type GroupAppendOptions } from './group-append.ts'
export { checkHubName, isHubName } from './hub-name.ts'
export { nameIdempotency } from './name-idempotency.ts'
export { measureDraft } from './measure-draft.ts'
export { createMemoryState } from './memory-state.ts'
export { maxStateValueBytes, type State, type StateEntry, type StateListener } from './state.ts'
export type {
  Following,
  Idempotency,
  Store,
  StoreBatch,
  StoreBounds,
  StoreDraft,
  Stored,
  StoredMessage,
  StoreListener,
} from './store.ts'
export { Telling, type NextStep, type TellingSource } from './telling.ts'
export { startLimit } from '../timers.ts'
