import type { AsyncApiDocument, OpenApiDocument, OpenApiVersion } from 'windhover/openapi'

import { defaultName, type Documents } from './create-documents.ts'

/** One of the documents, in one of the versions that it is served in. */
export interface ServedDocument {
  readonly name: string
  /** Of the specification: `OpenAPI 3.2`. */
  readonly version: DocumentVersion
  /** Builds it anew. @throws what {@link Documents} throws. */
  build(): OpenApiDocument | AsyncApiDocument
}

/** What a document may be written in, the first of them unless another is asked for. */
export const documentVersions = ['OpenAPI 3.2', 'OpenAPI 3.1', 'OpenAPI 3.0', 'AsyncAPI 3.0'] as const

/** One of {@link documentVersions}. */
export type DocumentVersion = (typeof documentVersions)[number]

/** Lists the documents in all versions, or those of some names and versions. */
export function listServedDocuments(
  documents: Documents,
  names: readonly string[] = documents.names,
  versions: readonly DocumentVersion[] = documentVersions,
): ServedDocument[] {
  return names.flatMap((name) =>
    versions.map((version) => ({ name, version, build: () => buildDocument(documents, name, version) })),
  )
}

function buildDocument(
  documents: Documents,
  name: string,
  version: DocumentVersion,
): OpenApiDocument | AsyncApiDocument {
  const [kind, number] = version.split(' ') as ['OpenAPI' | 'AsyncAPI', string]
  return kind === 'AsyncAPI' ? documents.asyncApi(name) : documents.openApi(number as OpenApiVersion, name)
}

/** What a document is called in messages: `OpenAPI 3.2`, `admin in OpenAPI 3.2`. */
export function describeServed({ name, version }: Pick<ServedDocument, 'name' | 'version'>): string {
  return name === defaultName ? version : `${name} in ${version}`
}
