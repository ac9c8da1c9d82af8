import { isObject } from '../options/is-object.ts'
import { CommandFailure } from './command-failure.ts'
import { describeUnreachable } from './describe-unreachable.ts'
import { fetchFrom } from './fetch-from.ts'
import { readRefusal, type RewriteProblem } from './read-refusal.ts'
import { serverNameOf } from './server-address.ts'

/** What a server is asked. */
export interface Question {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  /** The headers that show a credential. */
  readonly credential: Readonly<Record<string, string>>
  /** A field that its answer has; another server's has not. Default: an answer has no body. */
  readonly field?: string
  /** The text of a body in JSON. Default: none. */
  readonly body?: string
  /** Rewrites the body of a refusal before it is told. Default: it is told as it came. */
  readonly rewrite?: RewriteProblem
}

/**
 * Asks a server for something.
 *
 * @returns its answer; `undefined` if it has no body.
 * @throws CommandFailure if it cannot be reached, refuses, or is no server of Windhover.
 */
export async function askServer(
  address: URL,
  { method = 'GET', credential, field, body, rewrite }: Question,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  let response: Response
  try {
    response = await fetchFrom(address, {
      method,
      headers: { ...credential, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body,
    })
  } catch (error) {
    throw new CommandFailure(describeUnreachable(address, error))
  }
  if (!response.ok) throw await readRefusal(response, rewrite)
  if (field === undefined) return undefined
  const answer: unknown = await response.json().catch(() => undefined)
  if (isObject(answer) && field in answer) return answer
  throw new CommandFailure(`${serverNameOf(address)} answered, but not as a Windhover server does; check the address`)
}
