import { STATUS_CODES } from 'node:http'
import type { ResponseDescription, MediaTypeDescription } from 'windhover/openapi'

import { readDetails } from './read-details.ts'
import type { ResponseDetails, RouteSchema, RouteSchemaSource } from './route-schema.ts'

/** One answer of a route, with all defaults filled in. */
export interface DeclaredResponse {
  /** As Fastify has it: `200`, `2xx` or `default`. */
  readonly status: string
  readonly description: string
  readonly headers: ResponseDescription['headers']
  /** Empty where there is no body. */
  readonly content: Readonly<Record<string, MediaTypeDescription>>
  readonly links: ResponseDescription['links']
}

/** Reads the answers that a route declares. */
export function readResponses({ response = {}, produces = [] }: RouteSchema): DeclaredResponse[] {
  const types = produces.length === 0 ? ['application/json'] : produces
  return Object.entries(response).map(([status, declared]) => {
    const details = readDetails(declared)
    const { schema, content = schema === undefined ? {} : toContent(types, toMedia(schema, details)) } = details
    return {
      status: status.toLowerCase(),
      description: details.description ?? ownDescription(schema) ?? phraseOf(status),
      headers: details.headers,
      content: isWithoutBody(status) ? {} : content,
      links: details.links,
    }
  })
}

function toMedia(schema: RouteSchemaSource, { examples }: ResponseDetails): MediaTypeDescription {
  return { schema, ...(examples === undefined ? {} : { examples }) }
}

function toContent(types: readonly string[], media: MediaTypeDescription): DeclaredResponse['content'] {
  return Object.fromEntries(types.map((type) => [type, media]))
}

function ownDescription(schema: unknown): string | undefined {
  const { description } = (schema ?? {}) as { description?: unknown }
  return typeof description === 'string' ? description : undefined
}

function phraseOf(status: string): string {
  return STATUS_CODES[status] ?? (status === 'default' ? 'Any other answer.' : `Any answer of ${status.toUpperCase()}.`)
}

/** RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5. */
function isWithoutBody(status: string): boolean {
  return /^1|^204$|^205$|^304$/.test(status)
}
