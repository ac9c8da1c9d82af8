import { type Issue, WindhoverError } from '../errors.ts'

/** The most issues that are told of several events, since a list of wrong ones must not become an answer many times its size. */
const maxTold = 100

/**
 * Returns an error about one of several events, whose issues begin at the event. Those of its data, which begin in the
 * data, get `data` before them.
 */
export function atEvent(index: number, error: WindhoverError): WindhoverError {
  const { code, message, mayHaveHappened } = error
  const issues = placeIssues(index, error)
  return new WindhoverError(code, `events[${index}]: ${message}`, { issues, cause: error, mayHaveHappened })
}

/** Makes one error of those of several events, by their indexes: the code of the first, and their first 100 issues. */
export function gatherFaults(faults: ReadonlyMap<number, WindhoverError>): WindhoverError {
  const [[index, first]] = [...faults] as [[number, WindhoverError]]
  const more = faults.size === 1 ? '' : `; and ${faults.size - 1} more of the events cannot be published`
  const told = [...faults].slice(0, maxTold).flatMap(([at, error]) => placeIssues(at, error))
  const issues = told.slice(0, maxTold)
  return new WindhoverError(first.code, `events[${index}]: ${first.message}${more}`, { issues, cause: first })
}

function placeIssues(index: number, { code, message, issues }: WindhoverError): Issue[] {
  if (issues.length === 0) return [{ path: [index], message }]
  const inside = code === 'invalid_data' ? ['data'] : []
  return issues.map((issue) => ({ path: [index, ...inside, ...issue.path], message: issue.message }))
}
