import { WindhoverError } from 'windhover'

import { UsageError } from '../config/usage-error.ts'
import { createServer, type ServerOptions, type WindhoverServer } from '../server.ts'

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
