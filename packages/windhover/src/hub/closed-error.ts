import { WindhoverError } from '../errors.ts'

/** Makes the error for what is asked of a hub that was closed. */
export function closedError(): WindhoverError {
  return new WindhoverError('closed', 'the hub is closed')
}
