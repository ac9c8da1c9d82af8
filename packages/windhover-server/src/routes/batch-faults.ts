import { type Issue, WindhoverError } from 'windhover'

import { batchTypes } from './read-batch.ts'

/** The most faulty events whose issues are told, since a list of wrong ones must not become an answer many times its size. */
const maxTold = 100

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
 * Makes one error of those that stand where results would: the code of the first, and the issues of the first 100.
 *
 * @returns `undefined` if there are none.
 */
export function gatherPlaced(outcomes: readonly unknown[]): WindhoverError | undefined {
  const faults = outcomes.filter((one): one is WindhoverError => one instanceof WindhoverError)
  const [first] = faults
  if (first === undefined) return undefined
  const more = faults.length === 1 ? '' : `; and ${faults.length - 1} more of the events cannot be published`
  const issues = faults.slice(0, maxTold).flatMap((fault) => fault.issues)
  return new WindhoverError(first.code, first.message + more, { issues, cause: first })
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
