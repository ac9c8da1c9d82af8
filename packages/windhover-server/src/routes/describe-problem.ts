import { problemType } from 'windhover'
import { errorResponseSchema, type ResponseDescription } from 'windhover/openapi'

/** Tells the documents of an answer that is a problem document. */
export function describeProblem(description: string): ResponseDescription {
  return { description, content: { [problemType]: { schema: errorResponseSchema } } }
}

/** Whatever is refused before it is looked at as a request of any operation. */
export const anyOtherError: ResponseDescription = describeProblem(
  'What belongs to no operation: a request that is not HTTP (400), too slow (408) or too large in its headers (431), with another method (405), or a wrong Expect (417).',
)
