import { createProblem, type Problem, problemType } from '../problem/problem.ts'
import { errorResponseSchema } from './error-response.ts'
import type { ResponseDescription } from './route-description.ts'

/** No cache keeps an answer that is for one request alone. */
export const uncachedHeaders: NonNullable<ResponseDescription['headers']> = {
  'Cache-Control': {
    description: 'Keeps the answer out of caches.',
    required: true,
    schema: { type: 'string', const: 'no-store' },
  },
}

/**
 * Describes an answer that is a problem document (RFC 9457).
 *
 * @param samples - what such an answer looks like; pages show the first. Without one they make up values that no server sends.
 */
export function describeProblem(description: string, ...samples: readonly Problem[]): ResponseDescription {
  const examples = Object.fromEntries(
    samples.map((value, index) => [`problem${index === 0 ? '' : index + 1}`, { summary: value.title, value }]),
  )
  return {
    description,
    headers: uncachedHeaders,
    content: { [problemType]: { schema: errorResponseSchema, ...(samples.length === 0 ? {} : { examples }) } },
  }
}

/** What no operation answers itself, for the status `default`. */
export const anyOtherProblem: ResponseDescription = {
  ...describeProblem(
    'Any other problem: another method (405), a page of an origin that is not allowed (403), a host that is not allowed (421), a ' +
      'request that is not HTTP (400), takes too long (408), has headers that are too large (431) or an Expect that cannot be met (417).',
    createProblem(405, 'method PUT is not allowed here'),
  ),
  // What answers a request that is not HTTP may say nothing of caches, which keep none of it (RFC 9111, section 3).
  headers: {},
}
