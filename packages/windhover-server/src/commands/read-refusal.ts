import { CommandFailure } from './command-failure.ts'
import { parseObject } from './parse-object.ts'

/** Makes a failure of an answer that is not what was asked for: its sentence, and each issue that it tells. */
export async function readRefusal(response: Response): Promise<CommandFailure> {
  const { status, statusText } = response
  const problem = parseObject(await response.text().catch(() => ''))
  const sentence = [problem['error'], problem['detail'], problem['title']].find((value) => typeof value === 'string')
  if (sentence === undefined) {
    return new CommandFailure(`${new URL(response.url).origin} answered ${status} ${statusText}`.trim())
  }
  const issues = Array.isArray(problem['issues']) ? (problem['issues'] as unknown[]) : []
  return new CommandFailure(`${String(sentence)} (${status})`, issues.map(describeIssue))
}

function describeIssue(issue: unknown): string {
  if (typeof issue !== 'object' || issue === null) return String(issue)
  const { path, message } = issue as { path?: unknown; message?: unknown }
  const place = Array.isArray(path) ? path.join('.') : typeof path === 'string' ? path : ''
  return place === '' ? String(message) : `${place}: ${String(message)}`
}
