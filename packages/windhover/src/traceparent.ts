/** W3C Trace Context, section 3.2: version, trace id, parent id and flags. No id is all zeros, and no version is ff. */
const pattern = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:-.*)?$/

/** The length of version 00, which is all that is read of a later one. */
const length = 55

/** Tells what a `traceparent` is, after a field's name. */
export const traceparentFault =
  'must be a traceparent of W3C Trace Context, as 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

/**
 * Reads a `traceparent` (W3C Trace Context, section 3.2.2). A later version may have more behind it, which is left out.
 *
 * @returns it in version 00, 55 characters; `undefined` for anything else, of which the specification wants that it be
 *   ignored in a header.
 */
export function readTraceparent(value: unknown): string | undefined {
  if (typeof value !== 'string' || !pattern.test(value)) return undefined
  const isFirst = value.startsWith('00')
  if (isFirst && value.length > length) return undefined
  return isFirst ? value : `00${value.slice(2, length)}`
}
