import type { AccessRefusal } from 'windhover'

/** The refusal of every credential that is none here. It says the same of each, since a difference would help to guess. */
export const invalidToken: AccessRefusal = Object.freeze({
  status: 401,
  code: 'invalid_token',
  detail: 'the token is not valid here',
})

/** The refusal of a request that shows two credentials: which of them counts must not be left to chance. */
export const contradictingCredentials: AccessRefusal = Object.freeze({
  status: 400,
  code: 'invalid_request',
  detail: 'the request shows two different credentials; show one',
})
