import type { Stored } from '../store/store.ts'

/**
 * Reads the answer of a store to an append of drafts.
 *
 * @throws Error if it is none, which breaks the port.
 */
export function readAnswer(answer: readonly Stored[], count: number): readonly Stored[] {
  if (answer.length === count && answer.every(isStored)) return answer
  throw new Error('the store broke a rule of its port: it answers each draft with its position')
}

function isStored(stored: Stored | undefined): boolean {
  const position = stored?.position
  return typeof position?.epoch === 'string' && Number.isSafeInteger(position.offset)
}
