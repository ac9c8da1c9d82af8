import { anyOtherProblem, type ResponseDescription } from 'windhover/openapi'

/** Where routes stand, for the documents. */
export interface RoutePlace {
  /** What stands before every path; empty for nothing. */
  readonly prefix: string
  /** What is answered beside what a route itself answers. */
  readonly otherResponse: ResponseDescription
}

/** What is answered beside what the routes themselves answer, by the ready server or by someone's own app. */
export function describeOther(isOwnApp: boolean): ResponseDescription {
  if (isOwnApp) return anyOtherProblem
  return {
    description:
      'Any other answer: a problem for another method (405), for an origin (403) or host (421) that is not allowed, or what the app ' +
      'that serves this refuses by itself, such as whom it does not know (401, 403), in words of its own.',
  }
}
