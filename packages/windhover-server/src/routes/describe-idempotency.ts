import type { ParameterDescription, ResponseDescription } from 'windhover/openapi'

/** The header that makes it safe to send a publish again. */
export const idempotencyParameter: ParameterDescription = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Makes it safe to send the request again if its answer is missing: a string in quotes, of 1 to 128 visible ASCII characters. ' +
    'While the event is kept, the same key with the same body gives the same answer, and nothing is sent again; another body is refused.',
  // In quotes with every character escaped, 258 at most; or bare.
  schema: { type: 'string', pattern: '^("([!#-\\[\\]-~]|\\\\["\\\\]){1,128}"|[!#-~][!-~]{0,127})$' },
}

/** The header of an answer that was given before. */
export const replayed: NonNullable<ResponseDescription['headers']> = {
  'Idempotent-Replayed': {
    description: 'There if the same was published before under the same key, so that nothing was sent.',
    schema: { type: 'string', const: 'true' },
  },
}
