/** One place of a request that did not match. */
export interface ProblemIssue {
  /** The place as it is shown: its keys with dots between them. */
  readonly path: string
  /** The keys that lead to the place. */
  readonly keys: readonly string[]
  readonly message: string
}

/** Why a request was refused, as the server told it (RFC 9457, with our `error` and `issues`). */
export interface Problem {
  /** The HTTP status; 0 when no answer came at all. */
  readonly status: number
  readonly title: string
  readonly error: string
  readonly issues: readonly ProblemIssue[]
}

/** The title of a refusal without one. HTTP/2 has no text for a status. */
const unnamed = 'Refused'

/** Reads the problem out of an answer that is not ok. Takes an answer of anything else (a proxy's page) by its status. */
export async function readProblem(response: Response): Promise<Problem> {
  const { status, statusText } = response
  const text = await response.text().catch(() => '')
  try {
    return describeProblem(status, statusText, JSON.parse(text))
  } catch {
    return { status, title: statusText || unnamed, error: text.slice(0, 300).trim(), issues: [] }
  }
}

/** Takes the body of an answer that is not ok for a problem. What it does not say is empty, and its title that of the status. */
export function describeProblem(status: number, statusText: string, body: unknown): Problem {
  const told = isRecord(body) ? body : {}
  return {
    status,
    title: asText(told['title']) ?? (statusText || unnamed),
    error: asText(told['error']) ?? asText(told['detail']) ?? '',
    issues: Array.isArray(told['issues']) ? told['issues'].map(toIssue) : [],
  }
}

/** The places to list below the sentence: not the only one, where the sentence says it already. */
export function listIssues({ error, issues }: Problem): readonly ProblemIssue[] {
  const [only, ...others] = issues
  return only !== undefined && others.length === 0 && error.includes(only.message) ? [] : issues
}

/** The problem of a request that no server answered. */
export function toProblem(cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return { status: 0, title: 'No answer', error: `The server could not be reached (${reason}).`, issues: [] }
}

function toIssue(issue: unknown): ProblemIssue {
  if (!isRecord(issue)) return { path: '', keys: [], message: String(issue) }
  const keys = Array.isArray(issue['path']) ? issue['path'].map(String) : [asText(issue['path']) ?? []].flat()
  return {
    path: keys.join('.'),
    keys,
    message: asText(issue['message']) ?? asText(issue['reason']) ?? 'does not match',
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
