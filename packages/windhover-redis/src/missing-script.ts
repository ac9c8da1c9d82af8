import { WindhoverError } from 'windhover'

/** Finds out whether a call was refused since Redis does not know the script, as after a restart. */
export function isMissingScript(error: unknown): boolean {
  const cause = error instanceof WindhoverError ? error.cause : undefined
  return cause instanceof Error && cause.message.startsWith('NOSCRIPT')
}
