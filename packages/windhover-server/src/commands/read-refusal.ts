import { isObject } from '../options/is-object.ts'
import { CommandFailure } from './command-failure.ts'
import { parseObject } from './parse-object.ts'

/** Makes a failure of an answer that is not what was asked for: its sentence, and each issue that does not stand in it. */
export async function readRefusal(response: Response): Promise<CommandFailure> {
  const { status, statusText } = response
  const problem = parseObject(await response.text().catch(() => ''))
  const sentence = [problem['error'], problem['detail'], problem['title']].find((value) => typeof value === 'string')
  if (sentence === undefined) {
    return new CommandFailure(`${new URL(response.url).origin} answered ${status} ${statusText}`.trim())
  }
  const issues = Array.isArray(problem['issues']) ? (problem['issues'] as unknown[]) : []
  const others = issues.filter((issue) => !String(sentence).includes(messageOf(issue)))
  return new CommandFailure(`${String(sentence)} (${status})`, others.map(describeIssue))
}

function messageOf(issue: unknown): string {
  return String(isObject(issue) ? issue['message'] : issue)
}

function describeIssue(issue: unknown): string {
  if (!isObject(issue)) return String(issue)
  const { path, message } = issue
  const place = Array.isArray(path) ? path.join('.') : typeof path === 'string' ? path : ''
  return place === '' ? String(message) : `${place}: ${String(message)}`
}
