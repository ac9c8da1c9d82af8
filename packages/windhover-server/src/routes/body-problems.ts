import { createProblem } from 'windhover'
import { describeProblem, type ResponseDescription } from 'windhover/openapi'

import { settings } from '../options/settings.ts'

/** Tells the documents of a body that is too large. */
export const tooLargeBody: ResponseDescription = describeProblem(
  'The body is larger than the server takes.',
  createProblem(413, `the body is larger than maxBodyBytes (${settings.maxBodyBytes.default} bytes)`),
)

/** Tells the documents of a body of another type. */
export const wrongTypeOfBody: ResponseDescription = describeProblem(
  'The content type is not application/json.',
  createProblem(415, 'Content-Type: expected application/json'),
)
