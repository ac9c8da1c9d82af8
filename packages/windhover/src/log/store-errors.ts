import { WindhoverError } from '../errors.ts'

/** The log of a store is closed. */
export function closedError(): WindhoverError {
  return new WindhoverError('closed', 'the log is closed')
}

/** The copy was not filled in time. */
export function notStartedError(maxWaitMs: number): WindhoverError {
  return new WindhoverError(
    'unavailable',
    `the store has not told its first state for ${Math.round(maxWaitMs)} ms; nothing was stored`,
  )
}

/** An append has no answer in time. */
export function noAnswerError(maxWaitMs: number): WindhoverError {
  return new WindhoverError('unavailable', `the store has not answered within ${Math.round(maxWaitMs)} ms`, {
    mayHaveHappened: true,
  })
}
