import type { ResponseDescription } from 'windhover/openapi'

import { isObject } from '../options/is-object.ts'

/** A header of an answer as the documents tell it. */
export type HeaderDescription = NonNullable<ResponseDescription['headers']>[string]

/** Reads a header that an answer declares: a Header Object of OpenAPI, or its schema alone, as `@fastify/swagger` has it. */
export function readHeader(name: string, declared: unknown): HeaderDescription {
  const { description, ...header } = isHeaderObject(declared)
    ? declared
    : { schema: declared, description: isObject(declared) ? declared['description'] : undefined }
  return {
    ...header,
    description: typeof description === 'string' ? description : `The header ${name}.`,
  } as HeaderDescription
}

/** Whether a header is told in detail, rather than by its schema alone. */
export function isHeaderObject(declared: unknown): declared is Record<string, unknown> {
  return isObject(declared) && !('~standard' in declared) && 'schema' in declared
}
