import { WindhoverError } from 'windhover'

import { UsageError } from '../options/usage-error.ts'
import { assembleServer, type WindhoverServer } from '../assemble-server.ts'
import type { ServerOptions } from '../options/server-options.ts'

/**
 * Makes the server of a configuration.
 *
 * @throws UsageError for what only the server itself can judge, such as two streams on one path.
 */
export function makeServer(options: ServerOptions): WindhoverServer {
  try {
    return assembleServer(options, refusePlainSchema)
  } catch (error) {
    if (error instanceof WindhoverError) throw new UsageError([error.message])
    throw error
  }
}

/** No user of a command can add a route, so that Ajv, which reads plain schemas, is not loaded: it takes a tenth of the start. */
function refusePlainSchema(): never {
  throw new Error('a command has no routes with schemas of its own')
}
