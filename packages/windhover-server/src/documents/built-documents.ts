import { readFileSync } from 'node:fs'

import { hashDocument } from './hash-document.ts'
import type { DocumentVersion } from './served-documents.ts'

/** The version by which documents are known: the others are made of the same. */
export const builtVersion: DocumentVersion = 'OpenAPI 3.2'

/**
 * The hashes that the build writes beside this file: those of documents that it found valid in every version. They are
 * the documents of a server with default settings.
 */
const file = new URL('built-documents.json', import.meta.url)

let hashes: ReadonlySet<string> | undefined

/**
 * Whether a document was validated when this package was built, in each of its versions. From its sources, none was.
 *
 * @param document - in {@link builtVersion}.
 */
export function isBuiltDocument(document: object): boolean {
  hashes ??= readHashes()
  const hash = hashes.size === 0 ? undefined : hashDocument(document)
  return hash !== undefined && hashes.has(hash)
}

function readHashes(): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(readFileSync(file, 'utf8')) as string[])
  } catch {
    return new Set()
  }
}
