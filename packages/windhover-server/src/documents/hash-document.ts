import { createHash } from 'node:crypto'

/** Returns a name that only this document has; `undefined` for what is not JSON, about which the validator has a word. */
export function hashDocument(document: object): string | undefined {
  try {
    return createHash('sha256').update(JSON.stringify(document)).digest('base64')
  } catch {
    return undefined
  }
}
