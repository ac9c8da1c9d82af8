import type { Issue } from '../../errors.ts'
import { formatPosition, type Position } from '../../position.ts'

/** Answers that something was refused, as the server writes it (PROTOCOL.md, section 6). */
export function answerProblem(
  status: number,
  detail: string,
  code: string | undefined,
  issues: readonly Issue[] = [],
): Response {
  const problem = {
    type: 'about:blank',
    title: 'Error',
    status,
    detail,
    ok: false,
    error: detail,
    ...(code === undefined ? {} : { code }),
    ...(issues.length === 0 ? {} : { issues }),
  }
  return answerJson(problem, status, { 'content-type': 'application/problem+json' })
}

/** Answers where the log stands. */
export function answerPosition(head: Position): Response {
  const position = formatPosition(head)
  return answerJson({ position }, 200, { 'windhover-position': position })
}

/** Answers with a ticket for a stream, good for an hour. */
export function answerTicket(): Response {
  const until = new Date(Date.now() + 3_600_000).toISOString()
  const ticket = 'test-ticket'
  return answerJson({ ticket, url: `/sse/broadcast?ticket=${ticket}`, openBefore: until, expiresAt: until }, 201)
}

/** Answers with a value. */
export function answerJson(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } })
}
