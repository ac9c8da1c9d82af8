import type { Problem } from '../problem.ts'

/** Says why nobody is logged in, and what to do. */
export function describeLogin({ status, error, title }: Problem, retryAfterSeconds: number | undefined): string {
  if (status === 401) return 'This key or token is not known here, or is no longer valid.'
  if (status === 403)
    return 'This key or token is known, but has no grant "admin". Use another one, or give it that grant.'
  if (status === 429) {
    const wait = retryAfterSeconds ?? 60
    return `Too many tries. Try again in ${wait} ${wait === 1 ? 'second' : 'seconds'}.`
  }
  if (status === 0) return error
  return `The server answered ${status} ${title}. ${error}`.trim()
}
