import { JetStreamApiError } from '@nats-io/jetstream'
import { AuthorizationError, PermissionViolationError, UserAuthenticationExpiredError } from '@nats-io/nats-core'
import { WindhoverError } from 'windhover'

/** What the user of a store or a state may publish and subscribe to, for a user who may do nothing else. */
export const neededRights =
  'publish on wh.>, whp.>, whs.>, $JS.API.STREAM.>, $JS.API.CONSUMER.> and $JS.API.DIRECT.>, and subscribe to _INBOX.>'

/** The code of JetStream for more than one copy on a server that is alone. */
const aloneCode = 10_074
/** That of an account that has no JetStream, although the server has. */
const noAccountCode = 10_039

/**
 * Turns the refusal of a connection or a request into one that lasts, if it is one: somebody has to change something.
 *
 * @returns a WindhoverError `invalid_option` with what to do, or `undefined`.
 */
export function findLastingRefusal(error: unknown): WindhoverError | undefined {
  if (error instanceof WindhoverError && error.code === 'invalid_option') return error
  const sentence = findSentence(error)
  if (sentence !== undefined) return new WindhoverError('invalid_option', sentence, { cause: error })
  return error instanceof Error && error.cause !== undefined ? findLastingRefusal(error.cause) : undefined
}

function findSentence(error: unknown): string | undefined {
  // A server that is busy tells of a timeout in the same way.
  if (error instanceof AuthorizationError && !/timeout/i.test(error.message)) {
    return 'NATS refuses the user, the password or the token: give the right ones in the address'
  }
  if (error instanceof UserAuthenticationExpiredError) return 'the credentials for NATS have expired: give new ones'
  if (error instanceof PermissionViolationError) {
    const right = `${error.operation === 'publish' ? 'publish on' : 'subscribe to'} ${error.subject}`
    return `the user of NATS lacks a right (${right}): give it in the permissions, which need ${neededRights}`
  }
  if (!(error instanceof JetStreamApiError)) return undefined
  if (error.code === noAccountCode) {
    return 'the account of the user of NATS has no JetStream: add "jetstream: enabled" to the account, or give a user of one that has it'
  }
  return error.code === aloneCode
    ? 'the server of NATS is none of a cluster, and keeps a single copy: leave replicas out'
    : undefined
}
