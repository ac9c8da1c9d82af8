import { problemType } from 'windhover'
import { errorResponseSchema, type ResponseDescription } from 'windhover/openapi'

/** Tells the documents of an answer that is a problem document. */
export function describeProblem(description: string): ResponseDescription {
  return { description, content: { [problemType]: { schema: errorResponseSchema } } }
}
