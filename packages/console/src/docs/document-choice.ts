/** The versions of OpenAPI that the server writes its documents in, newest first. */
export const DOCUMENT_VERSIONS = ['3.2', '3.1', '3.0'] as const

/** One of {@link DOCUMENT_VERSIONS}. */
export type DocumentVersion = (typeof DOCUMENT_VERSIONS)[number]

/** Which of the server's documents a page shows. */
export interface DocumentChoice {
  /** `undefined` for the server's only or first document. */
  readonly name: string | undefined
  readonly version: DocumentVersion
}

/**
 * Reads what a page's query asks for: `?document=admin&version=3.1`, a leading `v` is allowed. What is not there, or is
 * none of those that there are, is the newest version of the first document.
 *
 * @param names - the names of the server's documents, the first of them the one that has its place without a name.
 */
export function readDocumentChoice(search: string, names: readonly string[]): DocumentChoice {
  const query = new URLSearchParams(search)
  const asked = query.get('version')?.replace(/^v/, '')
  return {
    name: names.slice(1).find((name) => name === query.get('document')),
    version: DOCUMENT_VERSIONS.find((version) => version === asked) ?? DOCUMENT_VERSIONS[0],
  }
}

/** The place of an OpenAPI document below the server's own address: `openapi/admin/v3.1/openapi.json`. */
export function openApiPath({ name, version }: DocumentChoice, format: string): string {
  return `openapi/${folderOf(name)}v${version}/openapi.${format}`
}

/** The place of an AsyncAPI document below the server's own address: `asyncapi/v3/asyncapi.json`. */
export function asyncApiPath({ name }: DocumentChoice, format: string): string {
  return `asyncapi/${folderOf(name)}v3/asyncapi.${format}`
}

function folderOf(name: string | undefined): string {
  return name === undefined ? '' : `${encodeURIComponent(name)}/`
}
