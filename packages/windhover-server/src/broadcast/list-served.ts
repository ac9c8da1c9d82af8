import type { Catalog } from 'windhover'
import type { StreamDescription } from 'windhover/adapter'

import { healthPaths } from '../health/register-health.ts'
import type { ConsoleMode } from '../options/console-mode.ts'
import { listPagePaths } from '../pages/register-pages.ts'
import type { ServedPaths } from '../problem/path-hints.ts'
import { configSchemaPath } from '../routes/config-schema.ts'
import { documentPaths } from '../routes/documents.ts'

/** What decides which paths are served. */
export interface Served extends Pick<ServedPaths, 'prefix' | 'open'> {
  readonly isOwnApp: boolean
  readonly console: ConsoleMode
  readonly streams: readonly Pick<StreamDescription, 'hidden' | 'path'>[]
  /** Those of the API, with the prefix, parameters in braces. */
  readonly routePaths: readonly string[]
  readonly catalog: Pick<Catalog, 'events'>
}

/** Lists what everybody may be told of: nothing that the documents are silent about. */
export function listServed(served: Served): ServedPaths {
  const { prefix, isOwnApp, console: mode, streams, routePaths, catalog, open } = served
  const shown = streams.filter(({ hidden }) => !hidden)
  const own = [...routePaths, ...shown.map(({ path }) => path)]
    .map((path) => path.slice(prefix.length))
    .filter((path) => !path.includes('{'))
  const paths = [
    ...listPagePaths(mode),
    ...documentPaths,
    configSchemaPath,
    ...(isOwnApp ? Object.values(healthPaths) : []),
    ...own,
  ]
  return { prefix, paths, events: [...catalog.events.keys()], open }
}
