import { STATUS_CODES } from 'node:http'

import { isObject } from '../options/is-object.ts'
import { CommandFailure } from './command-failure.ts'
import { credentialVariable } from './credential.ts'
import { parseObject } from './parse-object.ts'

/** Returns the body of a refusal in words that its user knows. */
export type RewriteProblem = (problem: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/**
 * Makes a failure of an answer that is not what was asked for: its sentence, and each issue that does not stand in it.
 *
 * @param rewrite - called with the body of the answer. Default: it is told as it came.
 */
export async function readRefusal(
  response: Response,
  rewrite: RewriteProblem = (problem) => problem,
): Promise<CommandFailure> {
  const { url, status } = response
  return describeRefusal(new URL(url).origin, status, rewrite(parseObject(await response.text().catch(() => ''))))
}

/**
 * Makes a failure of a refusal.
 *
 * @param problem - the body of the answer; empty if it had none that can be read.
 */
export function describeRefusal(
  origin: string,
  status: number,
  problem: Readonly<Record<string, unknown>>,
): CommandFailure {
  const sentence = [problem['error'], problem['detail'], problem['title']].find((value) => typeof value === 'string')
  if (sentence === undefined)
    return new CommandFailure(`${origin} answered ${status} ${STATUS_CODES[status] ?? ''}`.trim())
  const issues = Array.isArray(problem['issues']) ? (problem['issues'] as unknown[]) : []
  const others = issues.filter((issue) => !String(sentence).includes(messageOf(issue)))
  const way = describeWay(status, problem['code'])
  const details = [...others.map(describeIssue), ...(way === undefined ? [] : [way])]
  return new CommandFailure(`${String(sentence)} (${status})`, details)
}

/** What to give, if who asks is not known there, or may not do it. */
function describeWay(status: number, code: unknown): string | undefined {
  const places = `${credentialVariable}, or ${credentialVariable}_FILE with the path of a file that holds it`
  if (status === 401) return `show a key or token that this server takes: ${places}`
  return status === 403 && code === 'forbidden' ? `show a key or token that allows this: ${places}` : undefined
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
