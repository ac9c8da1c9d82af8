/** The versions of OpenAPI that the server writes its document in, newest first. */
export const DOCUMENT_VERSIONS = ['3.2', '3.1', '3.0'] as const

/** One of {@link DOCUMENT_VERSIONS}. */
export type DocumentVersion = (typeof DOCUMENT_VERSIONS)[number]

/** Reads the version that a page's query asks for (`?version=3.1`, a leading `v` is allowed); the newest without one. */
export function readDocumentVersion(search: string): DocumentVersion {
  const asked = new URLSearchParams(search).get('version')?.replace(/^v/, '')
  return DOCUMENT_VERSIONS.find((version) => version === asked) ?? DOCUMENT_VERSIONS[0]
}
