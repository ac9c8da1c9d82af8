import { type Catalog, WindhoverError } from 'windhover'

import { adminPaths } from '../admin/admin-paths.ts'
import { sessionPath } from '../admin/register-session.ts'
import { adminStreamPath } from '../feed/admin-stream.ts'
import { healthPaths } from '../health/register-health.ts'
import { metricsPath } from '../metrics/register-metrics.ts'
import type { ConsoleMode } from '../options/console-mode.ts'
import { iconPath, listAllPagePaths } from '../pages/register-pages.ts'
import { configSchemaPath } from '../routes/config-schema.ts'
import { connectedPath } from '../routes/connected.ts'
import { positionPath } from '../routes/position.ts'
import { publishPaths } from '../routes/publish.ts'
import { ticketsPath } from '../routes/tickets.ts'

/** What decides which paths are taken by other than streams. */
export interface TakenBy {
  /** What stands before every path; empty for nothing. */
  readonly prefix: string
  readonly catalog: Catalog
  readonly isOwnApp: boolean
  readonly console: ConsoleMode
  /** Whether admins have a feed. */
  readonly hasFeed: boolean
}

/** All below it is for administration, also what there may be one day. */
const adminRoot = '/api/admin/'

/**
 * Refuses a stream on a path that Windhover serves something else at, by any method, or that two streams have. Whether a route of a
 * host is there is found when the stream is added to its app.
 *
 * @param streams - all of them, with their prefix.
 * @throws WindhoverError `invalid_option` with the path of the first.
 */
export function refuseTakenStreams(streams: readonly { readonly path: string }[], by: TakenBy): void {
  const taken = new Set(listOwnPaths(by).map((path) => unname(by.prefix + path)))
  for (const { path } of streams) {
    const plain = unname(path)
    if (taken.has(plain)) throw takenPath(path)
    if (plain.startsWith(by.prefix + adminRoot)) {
      const root = by.prefix + adminRoot
      throw new WindhoverError('invalid_option', `stream ${path}: ${root} is for administration; choose another path`)
    }
    taken.add(plain)
  }
}

/** The error of a stream whose path is taken. */
export function takenPath(path: string): WindhoverError {
  return new WindhoverError('invalid_option', `stream ${path}: something else is served at this path; choose another`)
}

/** Those of a door are taken without one, too: it may be there after the next start. */
function listOwnPaths({ catalog, isOwnApp, console: mode, hasFeed }: TakenBy): string[] {
  return [
    ...publishPaths(catalog),
    connectedPath,
    positionPath,
    ticketsPath,
    metricsPath,
    sessionPath,
    ...Object.values(adminPaths),
    ...listAllPagePaths(mode),
    ...(hasFeed ? [adminStreamPath] : []),
    ...(isOwnApp ? [...Object.values(healthPaths), configSchemaPath, iconPath] : []),
  ]
}

/** Two paths whose parameters alone differ in name are one. */
function unname(path: string): string {
  return path.replaceAll(/\{\w+\}/g, '{}')
}
