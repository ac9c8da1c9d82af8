import type { EventForm, FormField } from '../document/event-form.ts'
import type { ProblemIssue } from '../problem.ts'

/** Names of fields beside the data, as the body of a publish has them. */
const bodyFields = ['channel', 'id']

/** Where the issues of a refusal stand. */
export interface PlacedIssues {
  /** What is wrong with a field of the data, or a group of them, by its id. */
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
    const found = first === 'data' ? findField(isObject ? { fields } : fields[0], inside) : undefined
    if (found !== undefined) {
      add(data, found.field.id, [found.deeper.join('.'), issue.message].filter((part) => part !== '').join(': '))
    } else if (bodyFields.includes(first)) {
      add(body, first, issue.message)
    } else {
      others.push(issue)
    }
  }
  return { data, body, others }
}

/** Finds the field that keys lead to, and those of them that lead further inside of it. */
function findField(
  at: FormField | Pick<FormField, 'fields'> | undefined,
  keys: readonly string[],
): { readonly field: FormField; readonly deeper: readonly string[] } | undefined {
  const [key, ...deeper] = keys
  const inner = at?.fields.find(({ name }) => name === key)
  if (inner !== undefined) return findField(inner, deeper)
  return at !== undefined && 'id' in at ? { field: at, deeper: keys } : undefined
}

/** Several issues of one field are told one after the other. */
function add(faults: Map<string, string>, name: string, text: string): void {
  const before = faults.get(name)
  faults.set(name, before === undefined ? text : `${before}; ${text}`)
}
