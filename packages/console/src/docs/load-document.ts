import { isJsonObject, type Json, type JsonObject } from './json.ts'

/**
 * Loads an OpenAPI document.
 *
 * @throws an `Error` whose message a reader of the page understands, with what the server said where it said something.
 */
export async function loadDocument(url: string): Promise<JsonObject> {
  const response = await fetch(url, { headers: { accept: 'application/json' } }).catch((cause: unknown) => {
    throw new Error(`The server did not answer the request for ${url}. Is it running, and can you reach it?`, { cause })
  })
  const document = (await response.json().catch(() => undefined)) as Json | undefined
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${url}.${reasonIn(document)}`)
  if (!isJsonObject(document)) throw new Error(`What the server sent for ${url} is not an OpenAPI document in JSON.`)
  return document
}

/** The sentence in a problem document (RFC 9457), led by a space. */
function reasonIn(problem: Json | undefined): string {
  if (!isJsonObject(problem)) return ''
  const reason = problem['detail'] ?? problem['error'] ?? problem['title']
  return typeof reason === 'string' ? ` It says: ${reason}` : ''
}
