/** Everything that is checked, by name. */
export type Invariant =
  | 'answered-lost'
  | 'closing'
  | 'closing-without-cause'
  | 'connected'
  | 'counts'
  | 'crash'
  | 'destroyed-without-cause'
  | 'double'
  | 'first-event'
  | 'framing'
  | 'gap-range'
  | 'gap-reason'
  | 'gap-without-cause'
  | 'history'
  | 'join-refused'
  | 'keep-alive'
  | 'listeners'
  | 'lost'
  | 'observer'
  | 'position-ahead'
  | 'publish-answer'
  | 'publish-hangs'
  | 'publish-order'
  | 'refused-delivered'
  | 'starved'
  | 'stays'
  | 'timers'
  | 'unclean-end'
  | 'window'
  | 'write-after-end'
  | 'write-too-large'
  | 'write-while-parked'
  | 'wrong-message'

/** What was promised and not kept. */
export class Violation extends Error {
  override readonly name = 'Violation'
  readonly invariant: Invariant
  /** Whose invariant it is, where it is one reader's. */
  readonly reader: string | undefined

  constructor(invariant: Invariant, message: string, reader?: string) {
    super(message)
    this.invariant = invariant
    this.reader = reader
  }
}

/** Throws a {@link Violation} unless a condition holds. */
export function demand(holds: boolean, invariant: Invariant, message: () => string, reader?: string): asserts holds {
  if (!holds) throw new Violation(invariant, message(), reader)
}

/** Makes a violation of whatever was thrown: anything else is a crash. */
export function toViolation(error: unknown, where: string): Violation {
  if (error instanceof Violation) return error
  return new Violation('crash', `${where} threw ${String((error as Error).stack ?? error)}`)
}
