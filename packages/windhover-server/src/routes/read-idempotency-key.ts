import type { IncomingHttpHeaders } from 'node:http'

import { WindhoverError } from 'windhover'

/** The header of an answer that stands for an earlier one: the same was published before under the same key. */
export const replayedHeader = { 'Idempotent-Replayed': 'true' }

/** A string of RFC 9651, section 3.3.3. */
const quoted = /^"((?:[ !#-[\]-~]|\\["\\])*)"$/

/** What many clients send: the characters alone. */
const bare = /^[!#-~][!-~]*$/

const key = /^[!-~]{1,128}$/

/**
 * Reads the header `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07): a string in quotes, of 1 to 128
 * characters of visible ASCII. They may stand without quotes, too, and mean the same. Parameters are not taken.
 *
 * @returns `undefined` if there is none.
 * @throws WindhoverError `invalid_request` for any other value.
 */
export function readIdempotencyKey(headers: IncomingHttpHeaders): string | undefined {
  const value = headers['idempotency-key']
  if (value === undefined) return undefined
  // Several of them come as one text with commas, or as a list.
  const text = String(value).trim()
  const read = quoted.exec(text)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? (bare.test(text) ? text : undefined)
  if (read !== undefined && key.test(read)) return read
  throw new WindhoverError(
    'invalid_request',
    'Idempotency-Key: expected one string in quotes, of 1-128 visible ASCII characters, such as "8e03978e"',
  )
}

/**
 * Adds the key of the header to what stands in the body.
 *
 * @throws WindhoverError `invalid_request` if both have a key, and not the same.
 */
export function withHeaderKey<Given extends { readonly idempotencyKey?: string }>(
  given: Given,
  headerKey: string | undefined,
): Given {
  const { idempotencyKey } = given
  if (headerKey === undefined || idempotencyKey === headerKey) return given
  if (idempotencyKey === undefined) return { ...given, idempotencyKey: headerKey }
  const message = `differs from the header Idempotency-Key (${JSON.stringify(headerKey)}); send one of them`
  throw new WindhoverError('invalid_request', `idempotencyKey ${JSON.stringify(idempotencyKey)} ${message}`, {
    issues: [{ path: ['idempotencyKey'], message }],
  })
}
