import { isObject } from '../options/is-object.ts'

/** The body of an answer that refuses a request. */
type Problem = Readonly<Record<string, unknown>>

/** Where an event is: in the request, and in the file. */
interface Place {
  readonly index: number
  readonly line: string
  /** The part of the event that an issue is about. Empty for all of it. */
  readonly inside: readonly unknown[]
}

/**
 * Rewrites the refusal of a batch for a user who sees a file, and not its requests: `events[3]` becomes `line 1562`. An issue
 * that the sentence of the refusal tells too is left out.
 *
 * @param numbers - for each event of the request, the number of its line.
 */
export function nameLines(problem: Problem, numbers: readonly number[]): Problem {
  const { error = problem['detail'], issues: given } = problem
  const issues = Array.isArray(given) ? (given as unknown[]) : []
  // The sentence is about the event of the first issue.
  const first = findPlace(issues[0], numbers)
  if (first === undefined || typeof error !== 'string') return problem
  const sentence = renamePlace(error, first)
  const isTold = (place: Place, message: string): boolean => place.index === first.index && sentence.includes(message)
  const others = issues.flatMap((issue) => {
    const place = findPlace(issue, numbers)
    if (place === undefined) return [issue]
    const message = String((issue as Problem)['message'])
    return isTold(place, message) ? [] : [`${describePlace(place)}: ${message}`]
  })
  return { ...problem, error: sentence, issues: others }
}

function findPlace(issue: unknown, numbers: readonly number[]): Place | undefined {
  const path = isObject(issue) ? issue['path'] : undefined
  if (!Array.isArray(path)) return undefined
  const [list, index, ...inside] = path as unknown[]
  const number = list === 'events' && typeof index === 'number' ? numbers[index] : undefined
  return number === undefined ? undefined : { index: index as number, line: `line ${number}`, inside }
}

/** A sentence begins with the event, or has the path of its issue in it. */
function renamePlace(sentence: string, place: Place): string {
  const { index, line, inside } = place
  const start = `events[${index}]`
  if (sentence.startsWith(start)) return line + sentence.slice(start.length)
  return sentence.replace(['events', index, ...inside].join('.'), () => describePlace(place))
}

function describePlace({ line, inside }: Place): string {
  return inside.length === 0 ? line : `${line}: ${inside.join('.')}`
}
