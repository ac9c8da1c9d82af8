import { WindhoverError } from '../errors.ts'
import { defaultDocument } from '../stream/stream-documentation.ts'
import type { ApiDescription } from './api-description.ts'

/**
 * Selects the streams and routes that belong to a document; all else of the description stays.
 *
 * @param name - `default` for what says nothing of documents.
 * @throws WindhoverError `invalid_option` when nothing belongs to a document of another name, with the names that there are.
 */
export function selectDocument(description: ApiDescription, name: string): ApiDescription {
  const belongs = ({ documents = [defaultDocument] }: { readonly documents?: readonly string[] }): boolean =>
    documents.includes(name)
  const streams = description.streams.filter(belongs)
  const routes = description.routes?.filter(belongs) ?? []
  if (name !== defaultDocument && streams.length + routes.length === 0) {
    throw new WindhoverError(
      'invalid_option',
      `document: nothing belongs to ${JSON.stringify(name)} (there are ${listDocuments(description).join(', ')})`,
    )
  }
  return { ...description, streams, routes }
}

/** The names of the documents that streams and routes belong to: the default one first, the others in the order in which they appear. */
export function listDocuments({ streams, routes = [] }: Pick<ApiDescription, 'streams' | 'routes'>): string[] {
  const names = [...streams, ...routes].flatMap(({ documents = [defaultDocument] }) => documents)
  return [...new Set([defaultDocument, ...names])]
}
