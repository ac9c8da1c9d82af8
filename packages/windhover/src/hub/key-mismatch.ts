import { WindhoverError } from '../errors.ts'

const fault = 'was used for another message; send that one again, or take a new key for each new message'

/** Makes the error for a message whose idempotency key belongs to another one. */
export function keyMismatch(): WindhoverError {
  return new WindhoverError('idempotency_mismatch', `idempotencyKey ${fault}`, {
    issues: [{ path: ['idempotencyKey'], message: fault }],
  })
}
