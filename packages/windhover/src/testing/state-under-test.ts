import type { State } from '../store/state.ts'

/** An implementation of the port `State` that `testState` tests. */
export interface StateUnderTest {
  /** Milliseconds that a case waits for each thing it expects. Default: 20,000. */
  readonly deadlineMs?: number
  /** Opens an empty state for one case. */
  open(): Promise<StateWorld>
}

/** The state of one case, seen from outside its nodes. */
export interface StateWorld {
  /** Creates a node's way to it. */
  createNode(): Promise<State>
  /** Cuts all nodes off, until {@link comeBack}. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
  /** Removes everything; called once, after all nodes were closed. */
  close(): Promise<void>
}
