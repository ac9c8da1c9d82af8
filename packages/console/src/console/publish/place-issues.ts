import type { EventForm } from '../document/event-form.ts'
import type { ProblemIssue } from '../problem.ts'

/** Names of fields beside the data, as the body of a publish has them. */
const bodyFields = ['channel', 'id']

/** Where the issues of a refusal stand. */
export interface PlacedIssues {
  /** What is wrong with a field of the data, by its name. */
  readonly data: ReadonlyMap<string, string>
  /** What is wrong with the channel or the id. */
  readonly body: ReadonlyMap<string, string>
  /** What stands at no field. */
  readonly others: readonly ProblemIssue[]
}

/** Finds the field of a form that each issue of `POST /api/broadcast` is about. */
export function placeIssues(issues: readonly ProblemIssue[], { isObject, fields }: EventForm): PlacedIssues {
  const data = new Map<string, string>()
  const body = new Map<string, string>()
  const others: ProblemIssue[] = []
  for (const issue of issues) {
    const [first = '', ...inside] = issue.keys
    const [name = '', ...deeper] = isObject ? inside : ['', ...inside]
    if (first === 'data' && (!isObject || inside.length > 0) && fields.some((field) => field.name === name)) {
      add(data, name, [deeper.join('.'), issue.message].filter((part) => part !== '').join(': '))
    } else if (bodyFields.includes(first)) {
      add(body, first, issue.message)
    } else {
      others.push(issue)
    }
  }
  return { data, body, others }
}

/** Several issues of one field are told one after the other. */
function add(faults: Map<string, string>, name: string, text: string): void {
  const before = faults.get(name)
  faults.set(name, before === undefined ? text : `${before}; ${text}`)
}
