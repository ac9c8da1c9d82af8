import { createProblem, type Issue, type Problem, WindhoverError } from 'windhover'

import { batchTypes } from './read-batch.ts'

/** The most issues that one answer tells, since a list of wrong events must not become an answer many times its size. */
const maxTold = 100

/** The longest sentence about one event of several, in characters. */
const maxSentence = 200

/** Places a fault of one event, whose issues begin in the event, where it stands in the body. */
export function placeFault(index: number, error: WindhoverError): WindhoverError {
  const { code, message, issues } = error
  const found: readonly Issue[] = issues.length === 0 ? [{ path: [], message }] : issues
  return new WindhoverError(code, `events[${index}]: ${message}`, {
    issues: found.map((issue) => ({ path: ['events', index, ...issue.path], message: issue.message })),
    cause: error,
  })
}

/**
 * Makes one error of those that stand where results would: the code of the first, and their first 100 issues.
 *
 * @returns `undefined` if there are none.
 */
export function gatherPlaced(outcomes: readonly unknown[]): WindhoverError | undefined {
  const faults = outcomes.filter((one): one is WindhoverError => one instanceof WindhoverError)
  const [first] = faults
  if (first === undefined) return undefined
  const more = faults.length === 1 ? '' : `; and ${faults.length - 1} more of the events cannot be published`
  const told = faults.slice(0, maxTold).flatMap((fault) => fault.issues)
  const issues = told.slice(0, maxTold)
  return new WindhoverError(first.code, first.message + more, { issues, cause: first })
}

/**
 * Shortens the problems of one answer, so that it stays small: a sentence has 200 characters at most, and all of them have 100
 * issues together. A problem without issues counts as one. Problems after these have their status and code, and name their event.
 */
export class ShortProblems {
  #left = maxTold

  /** Shortens the problem of the event at an index. Called in the order of the answer. */
  shorten({ status, code, detail, issues = [] }: Problem, index: number): Problem {
    const coded = code === undefined ? {} : { code }
    if (this.#left <= 0) return createProblem(status, `events[${index}] cannot be published`, coded)
    const told = issues.slice(0, this.#left)
    this.#left -= Math.max(1, told.length)
    return createProblem(status, cut(detail), { ...coded, issues: told })
  }
}

/** Never in the middle of a character. */
function cut(sentence: string): string {
  return sentence.length <= maxSentence
    ? sentence
    : `${sentence.slice(0, maxSentence - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Places an error of the hub, whose issues begin at an event, where that stands in the body. */
export function moveFault(error: unknown, placeOf: (index: number) => number): unknown {
  if (!(error instanceof WindhoverError)) return error
  const { code, issues, mayHaveHappened } = error
  const message = error.message.replace(/^events\[(\d+)\]/, (_, index: string) => `events[${placeOf(Number(index))}]`)
  return new WindhoverError(code, message, {
    issues: issues.map(({ path, message: fault }) => {
      const [index, ...rest] = path
      return { path: typeof index === 'number' ? ['events', placeOf(index), ...rest] : path, message: fault }
    }),
    cause: error,
    mayHaveHappened,
  })
}

/** Lets the error of a content type that nothing parses name all types that a batch may have. The same object, as it is counted once. */
export function nameBatchTypes(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return error
  // Of the kind that every part of an app answers itself, but not with the sentence for a single event.
  return Object.assign(error, { code: 'FST_ERR_CTP_INVALID_BATCH_TYPE', message: batchTypes })
}
