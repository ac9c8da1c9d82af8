import { describeProblem, type Problem, type ProblemIssue, readProblem, toProblem } from '../problem.ts'

/** The most events of one request (PROTOCOL.md, section 5.6). */
export const maxLines = 1_000

/** What is wrong with a line, whose number counts from 1; 0 for all of them. */
export interface LineFault {
  readonly line: number
  readonly message: string
}

/** Lines of which each is to be one event. */
export interface ReadLines {
  /** Those that are not empty. */
  readonly count: number
  readonly faults: readonly LineFault[]
}

/** Looks at lines before they are sent: whether each is a JSON object. What is in them is for the server to judge. */
export function readLines(text: string): ReadLines {
  const faults: LineFault[] = []
  let count = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    count += 1
    const fault = findFault(line)
    if (fault !== undefined) faults.push({ line: index + 1, message: fault })
  }
  if (count > maxLines)
    faults.push({ line: 0, message: `${count} events are more than the ${maxLines} of one request.` })
  return { count, faults }
}

function findFault(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? undefined
      : 'An event is an object: {"event":"note","data":…}'
  } catch (cause) {
    return `Not JSON: ${(cause as Error).message}`
  }
}

/** What became of lines that were sent. */
export type BatchResult =
  | { readonly ok: true; readonly sent: number; readonly faults: readonly LineFault[] }
  | { readonly ok: false; readonly problem: Problem; readonly faults: readonly LineFault[] }

/**
 * Publishes lines as events, in their order; never rejects.
 *
 * @param atomic - whether none is published if one cannot be.
 */
export async function publishLines(url: string, text: string, atomic: boolean): Promise<BatchResult> {
  // The server counts the lines that are not empty, and a user all of them.
  const numbers = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
  try {
    const response = await fetch(`${url}?atomic=${atomic}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson', Accept: 'application/json' },
      body: text,
    })
    if (!response.ok) {
      const problem = await readProblem(response)
      return { ok: false, problem, faults: placeAtLines(problem.issues, numbers) }
    }
    const { results } = (await response.json()) as { readonly results: readonly { readonly error?: unknown }[] }
    const faults = results.flatMap(({ error }, index) => {
      if (error === undefined) return []
      const { error: sentence, title } = describeProblem(0, 'Refused', error)
      return [{ line: numbers[index] ?? 0, message: sentence || title }]
    })
    return { ok: true, sent: results.length - faults.length, faults }
  } catch (cause) {
    return { ok: false, problem: toProblem(cause), faults: [] }
  }
}

/** The issues of a batch name their event by its index: `events.3.data.percent`. */
export function placeAtLines(issues: readonly ProblemIssue[], numbers: readonly number[]): LineFault[] {
  return issues.flatMap(({ keys, message }) => {
    const [first, index, ...inside] = keys
    const line = first === 'events' ? numbers[Number(index)] : undefined
    if (line === undefined) return []
    return [{ line, message: inside.length === 0 ? message : `${inside.join('.')}: ${message}` }]
  })
}
