import { WindhoverError } from 'windhover'

import type { LoadAccessParts } from '../access/access-parts.ts'
import { loadAccessParts } from '../access/load-access-parts.ts'
import type { SourceTexts } from '../options/source-texts.ts'
import { UsageError } from '../options/usage-error.ts'
import { assembleServer, type AssembledServer, type Assembly } from '../assemble-server.ts'
import type { ServerOptions } from '../options/server-options.ts'
import { StoreFault } from '../store/store-fault.ts'
import { loadTracing } from '../telemetry/load-tracing.ts'
import { CommandFailure } from './command-failure.ts'

/** What a server of a command has beside its options. */
export interface MakeServerOptions extends Pick<Assembly, 'node' | 'isOwnLog' | 'askForReload'> {
  /** Returns the texts of files that are known at that time. Default: they are read. */
  readonly texts?: () => SourceTexts | undefined
}

/**
 * Makes the server of a configuration, and loads what that one needs.
 *
 * @throws UsageError for what only the server itself can judge, such as two streams on one path. CommandFailure for the URL of a store
 *   that is none.
 */
export async function makeServer(
  options: ServerOptions,
  { texts = () => undefined, ...more }: MakeServerOptions = {},
): Promise<AssembledServer> {
  const loadParts: LoadAccessParts = (access) => loadAccessParts(access, texts())
  const accessParts = await loadParts(options.access)
  const traced = options.tracing === true ? { ...options, tracing: await loadTracing(options.logger) } : options
  try {
    return assembleServer(traced, {
      readPlainSchema: refusePlainSchema,
      accessParts,
      loadAccessParts: loadParts,
      texts,
      ...more,
    })
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
