import type { DocumentUrl } from '../page-urls.ts'
import { readProblem, toProblem } from '../problem.ts'
import { readDocument } from './read-document.ts'
import { fallbackDescription, type ServerDescription } from './server-description.ts'

/** What is known of a server, and where that is not from its documents, why. */
export interface LoadedDescription {
  readonly description: ServerDescription
  /** Why a document could not be used, for the user to see. */
  readonly notice?: string
}

/** A document that was read, or why it could not be. */
type Loaded = { readonly description: ServerDescription } | { readonly fault: string }

/** The page is not drawn before the documents are there, so a server that never sends them must not keep it away. */
const defaultMaxWaitMs = 5000

/**
 * Loads and reads the documents, of which the first names the server; never rejects, and never takes longer than `maxWaitMs`
 * (default: 5,000).
 */
export async function loadDescription(
  documents: readonly DocumentUrl[],
  maxWaitMs: number = defaultMaxWaitMs,
): Promise<LoadedDescription> {
  const loaded = await Promise.all(documents.map((one) => loadDocument(one, maxWaitMs)))
  const [first] = loaded
  const read = loaded.flatMap((one) => ('description' in one ? [one.description] : []))
  const faults = loaded.flatMap((one) => ('fault' in one ? [one.fault] : []))
  const description = {
    ...(first !== undefined && 'description' in first ? first.description : fallbackDescription),
    streams: keepFirst(
      read.flatMap(({ streams }) => streams),
      ({ path }) => path,
    ),
    events: keepFirst(
      read.flatMap(({ events }) => events),
      ({ name }) => name,
    ),
  }
  if (description.streams.length > 0) return withNotice(description, faults)
  const { streams } = fallbackDescription
  const notices = faults.length > 0 ? faults : ['The OpenAPI document describes no stream.']
  return withNotice({ ...description, streams }, [...notices, 'Using the default stream.'])
}

function withNotice(description: ServerDescription, notices: readonly string[]): LoadedDescription {
  return notices.length === 0 ? { description } : { description, notice: notices.join(' ') }
}

async function loadDocument({ name, url, prefix }: DocumentUrl, maxWaitMs: number): Promise<Loaded> {
  const what = name === '' ? 'The OpenAPI document' : `The OpenAPI document "${name}"`
  const fault = (why: string): Loaded => ({ fault: `${what} could not be used: ${why}` })
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(maxWaitMs),
    })
    if (!response.ok) {
      const { status, title } = await readProblem(response)
      return fault(`the server answered ${status} ${title}.`)
    }
    return { description: readDocument(await response.json(), { name, prefix }) }
  } catch (cause) {
    if (cause instanceof SyntaxError) return fault('it is not JSON.')
    if (cause instanceof DOMException && cause.name === 'TimeoutError') return fault('it did not come in time.')
    return fault(toProblem(cause).error)
  }
}

/** Leaves out what an earlier document has already. */
function keepFirst<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const found = new Map<string, Item>()
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item)
  return [...found.values()]
}
