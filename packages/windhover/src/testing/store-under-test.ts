import type { Store, StoreBounds } from '../store/store.ts'

/** A fault that can happen to a store. */
export type StoreFault =
  /** Some of the newest messages are gone although they were acknowledged, at least one and not all. */
  | 'lose'
  /** Everything is gone. */
  | 'wipe'
  /** The store cannot be reached, until {@link StoreWorld.comeBack}. It keeps what it has. */
  | 'away'
  /** The next append is stored, and its answer never arrives. */
  | 'cutAnswer'
  /** The store or a node ends without notice and starts again, and nothing is lost. */
  | 'restart'

/** An implementation of the port that `testStore` tests. */
export interface StoreUnderTest {
  /**
   * Whether several nodes use it at the same time, and live through its faults. Otherwise one node at a time
   * has it, and faults happen while none does.
   */
  readonly isShared: boolean
  /** The faults that its worlds offer. */
  readonly faults: readonly StoreFault[]
  /** Milliseconds that a case waits for each thing it expects. Default: 20,000. */
  readonly deadlineMs?: number
  /** Opens an empty store for one case. */
  open(bounds: StoreBounds): Promise<StoreWorld>
}

/** The store of one case, seen from outside its nodes. */
export interface StoreWorld {
  /** Creates a node's way to the store, and waits until it takes appends. */
  createNode(): Promise<Store>
  inflict(fault: StoreFault): Promise<void>
  /** Ends the fault `away`. */
  comeBack(): Promise<void>
  /** Removes everything; called once, after all nodes were closed. */
  close(): Promise<void>
}
