import { WindhoverError } from 'windhover'

import { UsageError } from '../options/usage-error.ts'
import { createServer, type WindhoverServer } from '../server.ts'
import type { ServerOptions } from '../options/server-options.ts'

/**
 * Makes the server of a configuration.
 *
 * @throws UsageError for what only the server itself can judge, such as two streams on one path.
 */
export function makeServer(options: ServerOptions): WindhoverServer {
  try {
    return createServer(options)
  } catch (error) {
    if (error instanceof WindhoverError) throw new UsageError([error.message])
    throw error
  }
}
