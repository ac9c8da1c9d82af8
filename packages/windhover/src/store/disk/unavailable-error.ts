import { WindhoverError } from '../../errors.ts'

/** Returns the error of a directory that does not do its work. For others, such a disk cannot be reached. */
export function unavailableError(cause: unknown, mayHaveHappened: boolean): WindhoverError {
  if (cause instanceof WindhoverError) return cause
  const why = cause instanceof Error ? cause.message : String(cause)
  return new WindhoverError('unavailable', `the directory cannot be written or read: ${why}`, {
    cause,
    mayHaveHappened,
  })
}
