import { type DocumentVerdict, validateAsyncApiDocument, validateOpenApiDocument } from 'windhover/openapi/validate'

import type { DocumentVersion } from './served-documents.ts'

/** Validates a document by the rules of its specification. To import this takes half a second. */
export function validateDocument(version: DocumentVersion, document: object): Promise<DocumentVerdict> {
  return version.startsWith('AsyncAPI') ? validateAsyncApiDocument(document) : validateOpenApiDocument(document)
}
