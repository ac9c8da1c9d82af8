import { readProblem, toProblem } from '../problem.ts'
import { readDocument } from './read-document.ts'
import { fallbackDescription, type ServerDescription } from './server-description.ts'

/** What is known of a server, and where that is not from its document, why. */
export interface LoadedDescription {
  readonly description: ServerDescription
  /** Why the document could not be used, for the user to see. */
  readonly notice?: string
}

/** Loads and reads the document; never rejects. */
export async function loadDescription(url: string): Promise<LoadedDescription> {
  try {
    const response = await fetch(url, { headers: { Accept: 'application/json' } })
    if (!response.ok) {
      const { status, title } = await readProblem(response)
      return fallBack(`the server answered ${status} ${title}.`)
    }
    const description = readDocument(await response.json())
    if (description.streams.length > 0) return { description }
    const { streams } = fallbackDescription
    return { description: { ...description, streams }, notice: 'The OpenAPI document describes no stream.' }
  } catch (cause) {
    return fallBack(cause instanceof SyntaxError ? 'it is not JSON.' : toProblem(cause).error)
  }

  function fallBack(why: string): LoadedDescription {
    return { description: fallbackDescription, notice: `The OpenAPI document could not be used: ${why}` }
  }
}
