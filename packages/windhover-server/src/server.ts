import { fromJsonSchema } from 'windhover/json-schema'

import { everyAccessPart } from './access/every-access-part.ts'
import { assembleServer, type WindhoverServer } from './assemble-server.ts'
import type { ServerOptions } from './options/server-options.ts'

/**
 * Creates a server: streams, publishing, counts, documents and pages.
 *
 * @throws WindhoverError `invalid_option` for options that are not known or not allowed, with their names and what is.
 *   Also those of `defineEvents` and `defineStream` for a declared event or a stream that cannot be.
 */
export function createServer(options: ServerOptions = {}): WindhoverServer {
  return assembleServer(options, { readPlainSchema: (schema) => fromJsonSchema(schema), accessParts: everyAccessPart })
}
