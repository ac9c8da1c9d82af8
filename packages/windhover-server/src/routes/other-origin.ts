import { createProblem } from 'windhover'
import { describeProblem, type ResponseDescription } from 'windhover/openapi'

/** The answer to a page that may not ask, which is so on every path. */
export const otherOrigin: ResponseDescription = describeProblem(
  'A page of an origin that is not allowed asks.',
  createProblem(403, 'Origin: https://other.example is not allowed here'),
)
