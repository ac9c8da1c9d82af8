/** Decodes percent-encoded UTF-8; `undefined` for what is none, as a document may name any path. */
export function decodeEscaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
