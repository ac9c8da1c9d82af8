import { WindhoverError } from '../errors.ts'
import type { Position } from '../position.ts'
import { againAfterStall } from './again-after-stall.ts'
import { settleWithin } from './settle-within.ts'

/** The longest time that one call may take, in milliseconds: readers wait for it, and those that come meanwhile too. */
const maxProbeMs = 5_000

/**
 * Asks a store for its head on behalf of many callers. One call is in flight. Callers that ask meanwhile
 * share the next one, since the answer of an earlier call may be older than what they have seen.
 */
export class SharedProbe {
  readonly #probe: () => Promise<Position>
  #flight: Promise<Position> | undefined
  #next: Promise<Position> | undefined
  #newest: Position | undefined

  constructor(probe: () => Promise<Position>) {
    this.#probe = probe
  }

  /** Where the head was when it was told last; `undefined` if it never was. */
  get newest(): Position | undefined {
    return this.#newest
  }

  /** Returns where the head was at some time after this call; rejects as the store does, or if it takes too long. */
  ask(): Promise<Position> {
    if (this.#flight === undefined) return this.#start()
    this.#next ??= this.#flight.then(
      () => this.#start(),
      () => this.#start(),
    )
    return this.#next
  }

  #start(): Promise<Position> {
    const probe = (): Promise<Position> => settleWithin(this.#probe(), maxProbeMs, tooLongError)
    const flight = againAfterStall(probe).finally(() => {
      if (this.#flight === flight) this.#flight = undefined
    })
    flight.then(
      (head) => (this.#newest = head),
      () => undefined,
    )
    this.#flight = flight
    this.#next = undefined
    return flight
  }
}

function tooLongError(): WindhoverError {
  return new WindhoverError('unavailable', `the store has not told its head within ${maxProbeMs} ms`)
}
