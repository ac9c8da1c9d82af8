import {
  type AsyncApiDocument,
  type OpenApiDocument,
  type OpenApiVersion,
  type StreamItems,
  streamItems,
} from 'windhover/openapi'

import { defaultName, type Documents } from './create-documents.ts'

/** One of the documents, in one of the versions that it is served in. */
export interface ServedDocument {
  readonly name: string
  /** Of the specification: `OpenAPI 3.2`. */
  readonly version: DocumentVersion
  /** What `schema` describes of its streams, where that makes a difference: in OpenAPI 3.1 and 3.0. */
  readonly items?: StreamItems
  /** Builds it again. @throws what {@link Documents} throws. */
  build(): OpenApiDocument | AsyncApiDocument
}

/** What a document may be written in, the first of them unless another is asked for. */
export const documentVersions = ['OpenAPI 3.2', 'OpenAPI 3.1', 'OpenAPI 3.0', 'AsyncAPI 3.0'] as const

/** One of {@link documentVersions}. */
export type DocumentVersion = (typeof documentVersions)[number]

/** The versions that describe the items of a stream exactly, whatever is asked for. */
const exactVersions: readonly DocumentVersion[] = ['OpenAPI 3.2', 'AsyncAPI 3.0']

/** Which of the documents: those of some names and versions, with one kind of items. */
export interface ServedSelection {
  /** Default: all. */
  readonly names?: readonly string[] | undefined
  /** Default: all. */
  readonly versions?: readonly DocumentVersion[] | undefined
  /** Default: `decoded`. */
  readonly items?: StreamItems | undefined
}

/** Lists the documents in all versions, or those that are selected. */
export function listServedDocuments(
  documents: Documents,
  { names = documents.names, versions = documentVersions, items = streamItems[0] }: ServedSelection = {},
): ServedDocument[] {
  return names.flatMap((name) =>
    versions.map((version) => ({
      name,
      version,
      ...(exactVersions.includes(version) ? {} : { items }),
      build: () => buildDocument(documents, name, version, items),
    })),
  )
}

function buildDocument(
  documents: Documents,
  name: string,
  version: DocumentVersion,
  items: StreamItems,
): OpenApiDocument | AsyncApiDocument {
  const [kind, number] = version.split(' ') as ['OpenAPI' | 'AsyncAPI', string]
  return kind === 'AsyncAPI' ? documents.asyncApi(name) : documents.openApi(number as OpenApiVersion, name, { items })
}

/** What a document is called in messages: `OpenAPI 3.2`, `admin in OpenAPI 3.2`, `OpenAPI 3.1 with items=wire`. */
export function describeServed({ name, version, items = streamItems[0] }: Omit<ServedDocument, 'build'>): string {
  const which = items === streamItems[0] ? version : `${version} with items=${items}`
  return name === defaultName ? which : `${name} in ${which}`
}
