import { readFileSync } from 'node:fs'

import type { Documents } from './create-documents.ts'
import { hashDocument } from './hash-document.ts'

/**
 * What the build writes beside this file: hashes of documents in OpenAPI 3.2 that it has found valid, in every version, since the others are made
 * of the same. They are those of a server with default settings.
 */
const file = new URL('built-documents.json', import.meta.url)

let hashes: ReadonlySet<string> | undefined

/** Whether a document was validated when this package was built, in each of its versions. From its sources, none was. */
export function isBuiltDocument(documents: Documents, name: string): boolean {
  hashes ??= readHashes()
  if (hashes.size === 0) return false
  try {
    const hash = hashDocument(documents.openApi('3.2', name))
    return hash !== undefined && hashes.has(hash)
  } catch {
    // One that cannot be built is told of where it is judged.
    return false
  }
}

function readHashes(): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(readFileSync(file, 'utf8')) as string[])
  } catch {
    return new Set()
  }
}
