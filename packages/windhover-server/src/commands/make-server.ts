import { WindhoverError } from 'windhover'

import { loadAccessParts } from '../access/load-access-parts.ts'
import { UsageError } from '../options/usage-error.ts'
import { assembleServer, type AssembledServer, type Assembly } from '../assemble-server.ts'
import type { ServerOptions } from '../options/server-options.ts'
import { StoreFault } from '../store/store-fault.ts'
import { CommandFailure } from './command-failure.ts'

/**
 * Makes the server of a configuration, and loads what that one needs.
 *
 * @throws UsageError for what only the server itself can judge, such as two streams on one path. CommandFailure for the URL of a store
 *   that is none.
 */
export async function makeServer(
  options: ServerOptions,
  more: Pick<Assembly, 'node' | 'isOwnLog' | 'askForReload'> = {},
): Promise<AssembledServer> {
  const accessParts = await loadAccessParts(options.access)
  try {
    return assembleServer(options, { readPlainSchema: refusePlainSchema, accessParts, loadAccessParts, ...more })
  } catch (error) {
    if (error instanceof StoreFault) throw new CommandFailure(error.message)
    if (error instanceof WindhoverError) throw new UsageError([error.message])
    throw error
  }
}

/** No user of a command can add a route, so that Ajv, which reads plain schemas, is not loaded: it takes a tenth of the start. */
function refusePlainSchema(): never {
  throw new Error('a command has no routes with schemas of its own')
}
