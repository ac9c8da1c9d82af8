import { readProblem, toProblem } from '../problem.ts'
import { readDocument } from './read-document.ts'
import { fallbackDescription, type ServerDescription } from './server-description.ts'

/** What is known of a server, and where that is not from its document, why. */
export interface LoadedDescription {
  readonly description: ServerDescription
  /** Why the document could not be used, for the user to see. */
  readonly notice?: string
}

/** The page is not drawn before the document is there, so a server that never sends it must not keep it away. */
const defaultMaxWaitMs = 5000

/** Loads and reads the document; never rejects, and never takes longer than `maxWaitMs` (default: 5,000). */
export async function loadDescription(url: string, maxWaitMs: number = defaultMaxWaitMs): Promise<LoadedDescription> {
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(maxWaitMs),
    })
    if (!response.ok) {
      const { status, title } = await readProblem(response)
      return fallBack(`the server answered ${status} ${title}.`)
    }
    const description = readDocument(await response.json())
    if (description.streams.length > 0) return { description }
    const { streams } = fallbackDescription
    return { description: { ...description, streams }, notice: 'The OpenAPI document describes no stream.' }
  } catch (cause) {
    if (cause instanceof SyntaxError) return fallBack('it is not JSON.')
    if (cause instanceof DOMException && cause.name === 'TimeoutError') return fallBack('it did not come in time.')
    return fallBack(toProblem(cause).error)
  }

  function fallBack(why: string): LoadedDescription {
    return { description: fallbackDescription, notice: `The OpenAPI document could not be used: ${why}` }
  }
}
