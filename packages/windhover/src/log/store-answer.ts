import type { Position } from '../position.ts'
import type { Stored } from '../store/store.ts'

/** Returns the position of a stored message. */
export function positionOf({ position }: Stored): Position {
  return position
}

/**
 * Reads the answer of a store to an append of one draft.
 *
 * @throws Error if it is none, which breaks the port.
 */
export function readAnswer(answer: readonly Stored[]): Stored {
  const stored = answer[0]
  const position = stored?.position
  if (answer.length === 1 && typeof position?.epoch === 'string' && Number.isSafeInteger(position.offset)) {
    return stored!
  }
  throw new Error('the store broke a rule of its port: it answers each draft with its position')
}
