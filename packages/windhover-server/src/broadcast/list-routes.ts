import type { Catalog } from 'windhover'
import type { RouteDescription } from 'windhover/openapi'

import type { AccessDescription } from '../access/describe-access.ts'
import { describeAdmin } from '../admin/describe-admin.ts'
import { describeLogin, describeSession } from '../admin/describe-session.ts'
import { describeHealth } from '../health/describe-health.ts'
import { healthPaths } from '../health/register-health.ts'
import { describeMetrics } from '../metrics/describe-metrics.ts'
import type { BroadcastOptions } from '../options/broadcast-options.ts'
import { describeConnected } from '../routes/connected.ts'
import { describePublish } from '../routes/describe-publish.ts'
import { describePosition } from '../routes/position.ts'
import type { RoutePlace } from '../routes/route-place.ts'
import { describeTickets } from '../routes/tickets.ts'

/** What decides which routes a broadcast has. */
export interface RouteListOptions {
  readonly catalog: Catalog
  /** Whether undeclared events are taken too. */
  readonly open: boolean
  readonly channels: NonNullable<BroadcastOptions['channels']>
  readonly place: RoutePlace
  readonly isOwnApp: boolean
  /** Describes a route behind the door; `undefined` if there is no door. */
  readonly describeGuarded: AccessDescription['describeRoute'] | undefined
  /** Describes a route that is always behind a door; `undefined` if such routes are not served. */
  readonly describeAdmitted: AccessDescription['describeRoute'] | undefined
  /** Whether people can log in to the console. */
  readonly takesLogins: boolean
  /** Whether `/healthz` needs a credential, too. */
  readonly guardsHealth: boolean
}

/** Lists the routes of a broadcast beside its streams, for the documents. */
export function listRoutes(options: RouteListOptions): RouteDescription[] {
  const { catalog, open, channels, place, isOwnApp, describeGuarded, describeAdmitted, guardsHealth } = options
  const session = options.takesLogins ? [describeSession(place)] : []
  const publish = describePublish({ catalog, open, channels }, place)
  const readable = [describeConnected(place), describePosition(place)]
  const health = isOwnApp ? describeHealth(place) : []
  const healthPath = place.prefix + healthPaths.health
  return [
    ...(describeGuarded === undefined ? publish : publish.map((route) => describeGuarded(route, 'publish', 'publish'))),
    ...readable.map((route) => describeGuarded?.(route, 'read') ?? route),
    ...(describeAdmitted === undefined
      ? []
      : [
          describeAdmitted(describeTickets(place), 'read', 'ticket'),
          ...[...session, ...describeAdmin(place), describeMetrics(place)].map((route) =>
            describeAdmitted(route, 'admin'),
          ),
          ...(options.takesLogins ? describeLogin(place) : []),
        ]),
    ...health.map((route) =>
      guardsHealth && route.path === healthPath ? (describeGuarded?.(route, 'read') ?? route) : route,
    ),
  ]
}
