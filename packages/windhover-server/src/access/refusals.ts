import type { AccessRefusal } from 'windhover'

/** The refusal of every credential that is none here. It says the same of each, since a difference would help to guess. */
export const invalidToken: AccessRefusal = Object.freeze({
  status: 401,
  code: 'invalid_token',
  detail: 'the token is not valid here',
})

/** The refusal of everybody while it is not known what was revoked: whoever was let in now might have been. */
export const notPrepared: AccessRefusal = Object.freeze({
  status: 503,
  code: 'unavailable',
  detail: 'it is not known yet what was revoked; try again later',
})

/** The refusal of a credential that cannot be looked for now. */
export const unreachable: AccessRefusal = Object.freeze({
  status: 503,
  code: 'unavailable',
  detail: 'the credential cannot be looked for now; try again later',
})

/** The refusal of a request that shows two credentials: which of them counts must not be left to chance. */
export const contradictingCredentials: AccessRefusal = Object.freeze({
  status: 400,
  code: 'invalid_request',
  detail: 'the request shows two different credentials; show one',
})
