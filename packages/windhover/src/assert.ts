/**
 * Demands what must hold if this library has no fault, never what a user, a client or another system may do
 * wrong. In the engine the error ends the readers that it concerns, with the reason `failed`, and an observer
 * is told. The process continues.
 *
 * @param what - the condition, in a few words. A constant, since it is built even when all is well.
 * @throws Error if it does not hold.
 */
export function assert(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`a fault in windhover: it does not hold that ${what}`)
}
