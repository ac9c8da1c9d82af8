import { WindhoverError } from '../errors.ts'
import { projectFields } from './project-document.ts'
import { checkItems, type ProjectionOptions } from './stream-items.ts'

/** A version of OpenAPI that a document can be had in. */
export type OpenApiVersion = '3.0' | '3.1' | '3.2'

/** An OpenAPI document, as data. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly [key: string]: unknown
}

/** The patch forms of each version. A document says the first; a reader may ask for any. */
export const openApiVersions: Readonly<Record<OpenApiVersion, readonly [string, ...string[]]>> = {
  '3.0': ['3.0.4', '3.0.3', '3.0.2', '3.0.1', '3.0.0'],
  '3.1': ['3.1.2', '3.1.1', '3.1.0'],
  '3.2': ['3.2.0'],
}

/**
 * Says an OpenAPI 3.2 document in an older version, as far as that version can. What it has no words for is left out, such
 * that the result permits at least what the original permits.
 *
 * In the place of a stream's `itemSchema` stands a `schema` of what `options.items` says, which is a convention, and the description
 * of the response says so. The item is kept exactly as `x-itemSchema`, unless `schema` is exact itself. Samples of a stream become
 * samples of its items.
 *
 * @param document - OpenAPI 3.2; it is not changed, and the result shares nothing with it.
 * @throws WindhoverError `invalid_option` for a version that is none of `3.0`, `3.1` and `3.2`, for `items` that are not known, or a
 *   document that is not of 3.2.
 */
export function projectDocument(
  document: OpenApiDocument,
  version: OpenApiVersion,
  { items = 'decoded' }: ProjectionOptions = {},
): OpenApiDocument {
  checkItems(items)
  if (!Object.hasOwn(openApiVersions, version)) {
    const known = Object.keys(openApiVersions).join(', ')
    throw new WindhoverError('invalid_option', `version: expected one of ${known}, got ${JSON.stringify(version)}`)
  }
  if (typeof document.openapi !== 'string' || !document.openapi.startsWith('3.2.')) {
    throw new WindhoverError(
      'invalid_option',
      `document: expected OpenAPI 3.2, got ${JSON.stringify(document.openapi)}`,
    )
  }
  if (version === '3.2') return structuredClone(document)
  return { ...projectFields(document, version, items), openapi: openApiVersions[version][0] }
}
