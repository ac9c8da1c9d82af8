/** One function of the engine beside the least that would have to be done in its place. */
export interface UnitCase {
  readonly name: string
  /** What is counted, and what the control does, as the table says it. */
  readonly operation: string
  readonly control: string
  /** Does the work once, and returns how many operations that was. */
  readonly runOurs: Side
  readonly runControl: Side
}

/** Work that may have to wait for what it published. */
export type Side = () => number | Promise<number>
