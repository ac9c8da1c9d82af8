import { WindhoverError } from '../errors.ts'

/** What `schema` may describe of a stream in OpenAPI 3.1 and 3.0, the first unless another is asked for. */
export const streamItems = ['decoded', 'wire', 'data'] as const

/**
 * What `schema` describes of a stream in OpenAPI 3.1 and 3.0, which cannot describe its items. `decoded` is one event
 * with the JSON in its data decoded. `wire` is one event as it is sent, with its data as text, and `data` the decoded
 * data alone.
 */
export type StreamItems = (typeof streamItems)[number]

/** How a document is said in an older version. */
export interface ProjectionOptions {
  /** What `schema` describes of a stream in 3.1 and 3.0. Default: `decoded`. No difference in 3.2, whose `itemSchema` is exact. */
  readonly items?: StreamItems
}

/** @throws WindhoverError `invalid_option` for what is none of {@link streamItems}. */
export function checkItems(items: unknown): StreamItems {
  const found = streamItems.find((one) => one === items)
  if (found !== undefined) return found
  throw new WindhoverError(
    'invalid_option',
    `items: expected one of ${streamItems.join(', ')}, got ${JSON.stringify(items)}`,
  )
}
