import type { FastifyInstance } from 'fastify'
import { defineEvents, type Hub } from 'windhover'
import { clusterOf, createHubEndpoint } from 'windhover/adapter'
import type { RouteDescription } from 'windhover/openapi'

import { createDoor } from '../access/create-door.ts'
import { guardRoute } from '../access/guard-route.ts'
import { mayAnybodyRead, needsDoor } from '../access/rules.ts'
import { adminDocument, adminDocumentOptions } from '../admin/describe-admin.ts'
import { adminPaths } from '../admin/admin-paths.ts'
import { sessionPath } from '../admin/register-session.ts'
import type { BroadcastOptions } from '../options/broadcast-options.ts'
import { isBuiltSetup } from '../documents/built-documents.ts'
import { createDocuments } from '../documents/create-documents.ts'
import { findFault } from '../documents/judge-document.ts'
import { placeFeed } from '../feed/place-feed.ts'
import { healthPaths } from '../health/register-health.ts'
import { metricsPath } from '../metrics/register-metrics.ts'
import { ServerCounts } from '../metrics/server-counts.ts'
import { mountState } from '../nodes/mount-state.ts'
import { shareState } from '../nodes/share-state.ts'
import { listOccupied } from '../own-routes/list-occupied.ts'
import { refuseTakenPaths } from '../own-routes/refuse-taken-paths.ts'
import { type WatchedRoutes, watchRoutes } from '../own-routes/watch-routes.ts'
import { registerPages } from '../pages/register-pages.ts'
import { registerProblems } from '../problem/register-problems.ts'
import { connectedPath, registerConnected } from '../routes/connected.ts'
import { registerConfigSchema } from '../routes/config-schema.ts'
import { registerDocuments } from '../routes/documents.ts'
import { registerJsonParser } from '../routes/parse-json.ts'
import { positionPath, registerPosition } from '../routes/position.ts'
import { describeOther } from '../routes/route-place.ts'
import { publishPaths, registerPublish } from '../routes/publish.ts'
import { ticketsPath } from '../routes/tickets.ts'
import { registerStreams } from '../routes/streams.ts'
import { registerOriginGuard } from '../origin/register-origin-guard.ts'
import type { ServedPaths } from '../problem/path-hints.ts'
import type { HotPart } from '../reload/hot-part.ts'
import { Drain } from '../shutdown/drain.ts'
import { createServerStore } from '../store/create-server-store.ts'
import { mountStore } from '../store/mount-store.ts'
import { StatePreparation } from '../store/state-preparation.ts'
import type { Broadcast, BroadcastPlace } from './broadcast.ts'
import { createOwnHub } from './create-own-hub.ts'
import { HotDescription } from './hot-description.ts'
import { limitReaders } from './limit-readers.ts'
import { defineStreams } from './define-streams.ts'
import { listRoutes } from './list-routes.ts'
import { listServed } from './list-served.ts'
import { mountSystem } from './mount-system.ts'
import { Operations } from './operations.ts'
import { placeRequestStream } from './place-request-stream.ts'
import { refuseTakenStreams } from './refuse-taken-streams.ts'
import { StreamList } from './stream-list.ts'
import { createLogObserver } from '../telemetry/log-observer.ts'
import { logUnreleased } from '../telemetry/log-unreleased.ts'
import { settings } from '../options/settings.ts'

/** Wires what is served, whoever serves it. This is the only place that knows all the parts, with `createApp`. */
export function createBroadcast(options: BroadcastOptions, place: BroadcastPlace): Broadcast {
  const { log, summed, readPlainSchema, accessParts, guardOrigin, node } = place
  const { prefix = '', isOwnApp = false, drainDelayMs = 0 } = place
  // Any hub of `createHub` publishes; which names and data is for it to check.
  const store = options.hub === undefined ? createServerStore(options, log, node) : undefined
  const observer = createLogObserver(log, summed, store?.observer)
  const shared = shareState(options, store, node)
  const { state, isShared } = shared
  const hub =
    (options.hub as Hub | undefined) ??
    createOwnHub(options, {
      observer,
      ...store?.hubOptions,
      ...shared.hubOptions,
    })
  // A host's hub has the host's observer, and still the server logs what is probably misspelt.
  const stopListening =
    options.hub === undefined ? undefined : hub.onDoubtfulName((name) => observer.onDoubtfulName?.(name))
  const catalog = hub.catalog ?? defineEvents({})
  const { channels = settings.channels.default, maxBodyBytes = settings.maxBodyBytes.default } = options
  const { publishTimeoutMs = settings.publishTimeoutMs.default, drainMs = settings.drainMs.default } = options
  const { console: mode = settings.console.default } = options
  const { open, limitsAddresses, exposesTrace } = hub
  // In an app of somebody else, whose hooks may guard it, there is a door only if it is asked for.
  const isGuarded = needsDoor(options)
  const preparation = new StatePreparation(log)
  const counts = new ServerCounts()
  const system =
    isGuarded || isOwnApp
      ? createDoor(
          { ...options, isOwnApp, plainHost: place.plainHost, ticketsPath: prefix + ticketsPath },
          {
            hub,
            state,
            isShared,
            preparation,
            log,
            parts: accessParts,
            loadParts: place.loadAccessParts,
            counts,
            takesLogins: mode === 'admin',
          },
        )
      : undefined
  const door = isGuarded ? system?.door : undefined
  const cluster = clusterOf(hub)
  shared.addTo(preparation, cluster)
  let setup: BroadcastOptions = options
  const isPublic = (): boolean => (isGuarded || isOwnApp) && mayAnybodyRead(setup)
  const streams = defineStreams(
    { catalog, open, limitsAddresses, exposesTrace, prefix, access: door?.access, isPublic },
    options,
  )
  const { requestStreams = [] } = options
  const placed = requestStreams.map((stream) => placeRequestStream(prefix, stream, summed, door?.access))
  const described = new HotDescription(options, {
    plainHost: place.plainHost,
    limits: system?.limits,
    login: system?.sessions === undefined ? undefined : { prefix },
  })
  const isPrivate = options.access?.documents === 'private'
  const pageGuard = isPrivate && door !== undefined ? guardRoute(door, 'read') : undefined
  const otherResponse = describeOther(isOwnApp)
  const drain = new Drain(drainDelayMs)
  const operations = new Operations({
    hub,
    streams: streams.map(({ path }) => path),
    counts,
    store,
    system,
    preparation,
    isShared,
    cluster,
    node: node?.metrics,
    isDraining: () => drain.isDraining,
    refusedConnections: place.refusedConnections,
  })
  const feed =
    system === undefined || mode !== 'admin'
      ? undefined
      : placeFeed({
          prefix,
          door: system.door,
          document: adminDocument,
          hub,
          readMetrics: () => operations.metrics.read(),
          lastRejection: (code) => counts.rejected.lastOf(code),
          node: options.node,
          cluster,
        })
  const ownStreams = [...streams, ...placed.map(({ description }) => description)]
  refuseTakenStreams(ownStreams, { prefix, catalog, isOwnApp, console: mode, hasFeed: feed !== undefined })
  const list = new StreamList(ownStreams, {
    access: door?.access,
    feed,
    describe: () => described.now,
  })
  // Hooks of somebody else's app may ask for a credential; here nothing else would.
  if (isOwnApp) list.refuseIdleSecurity(options)
  let isServing = (): boolean => false
  let ending: Promise<unknown> | undefined
  const loginPaths = system?.sessions === undefined ? [] : [sessionPath]
  const apiPaths = system === undefined ? [] : [ticketsPath, metricsPath, ...loginPaths, ...Object.values(adminPaths)]
  const routePaths = [...publishPaths(catalog), connectedPath, positionPath, ...apiPaths].map((path) => prefix + path)
  let routes: readonly RouteDescription[] | undefined
  let ownRoutes: WatchedRoutes | undefined
  const { documents: named } = options
  const documents = createDocuments(
    system === undefined ? options : { ...options, documents: { [adminDocument]: adminDocumentOptions, ...named } },
    () => ({
      streams: list.described(),
      otherResponse,
      securitySchemes: described.now.schemes,
      routes: [...describeRoutes(), ...(ownRoutes?.list() ?? [])],
    }),
    prefix,
  )
  const hotParts: readonly HotPart[] = [
    ...(system === undefined ? [] : [system.hotPart]),
    ...(options.hub === undefined ? [limitReaders(hub)] : []),
    described.hotPart,
    { prepare: (next) => () => takeSetup(next) },
  ]
  return { hub, prefix, documents, operations, hotParts, counts, hasBuiltDocuments, mount, watch, settle, endStreams }

  function takeSetup(next: BroadcastOptions): void {
    setup = next
    routes = undefined
    observer.lookAtLevel()
  }

  /** Only when a document is made of them: the samples of events are judged, which takes longer than all else here. */
  function describeRoutes(): readonly RouteDescription[] {
    routes ??= listRoutes({
      catalog,
      open,
      channels,
      place: { prefix, otherResponse },
      isOwnApp,
      describeGuarded: door === undefined ? undefined : described.now.describeRoute,
      describeAdmitted: system === undefined ? undefined : described.now.describeRoute,
      takesLogins: system?.sessions !== undefined,
      guardsHealth: pageGuard !== undefined,
    })
    return routes
  }

  function hasBuiltDocuments(): boolean {
    return isOwnApp && prefix === '' && (ownRoutes?.list() ?? []).length === 0 && isBuiltSetup(options)
  }

  function findServed(): ServedPaths {
    return listServed({ prefix, isOwnApp, console: mode, streams: list.places(), routePaths, catalog, open })
  }

  function mount(app: FastifyInstance): void {
    // At the root of someone's app, what no route takes is the app's own to answer.
    const addsPreflights = !isOwnApp && prefix === '' && options.corsOrigins !== undefined
    const dataPaths = [...list.places().map(({ path }) => path), ...routePaths, prefix + metricsPath]
    const probedPaths = isOwnApp ? Object.values(healthPaths) : []
    registerOriginGuard(app, { guardOrigin, dataPaths, probedPaths, addsPreflights })
    registerProblems(app, { maxBodyBytes, isHosted: !isOwnApp, log: summed, listServed: findServed })
    const readBody = registerJsonParser(app)
    registerPublish(app, {
      hub,
      catalog,
      channels,
      publishTimeoutMs,
      maxBodyBytes,
      door,
      readBody,
      cluster,
      rejected: counts.rejected,
    })
    registerConnected(app, { hub, door, cluster })
    registerPosition(app, { hub, door })
    if (store !== undefined) mountStore(app, store, { hub, log, isOwnApp })
    mountState(app, { state, preparation, system })
    if (system !== undefined) {
      mountSystem(app, system, {
        hub,
        log,
        summed,
        prefix,
        cluster,
        drain,
        setup: () => setup,
        reload: place.reload,
        node: options.node,
        facts: operations.facts,
        isWorker: node !== undefined,
      })
    }
    feed?.mount(app)
    operations.mount(app)
    if (isOwnApp) {
      operations.mountHealth(app, pageGuard)
      isServing = () => app.server.listening
    }
    if (pageGuard === undefined) mountPages(app)
    else {
      void app.register(async (scope) => {
        scope.addHook('onRequest', pageGuard)
        mountPages(scope)
      })
    }
    const endpoints = [
      ...streams.map((stream) => createHubEndpoint(hub, stream)),
      ...placed.map(({ endpoint }) => endpoint),
    ]
    const mountStreams = (at: FastifyInstance): void =>
      registerStreams(at, endpoints, { logsRequests: !isOwnApp, log: summed })
    // After the pages, which are there only once their scope is loaded, so that a stream at the path of one is refused by name.
    if (pageGuard === undefined) mountStreams(app)
    else void app.register(async (scope) => mountStreams(scope))
    app.addHook('preClose', endStreams)
    app.addHook('onClose', async () => {
      stopListening?.()
      summed.flush()
    })
    app.addHook('onClose', logUnreleased(log))
  }

  function mountPages(app: FastifyInstance): void {
    registerDocuments(app, documents, () => described.version)
    if (isOwnApp) registerConfigSchema(app)
    registerPages(app, { names: documents.names, isOwnApp, console: mode })
  }

  async function endStreams(): Promise<void> {
    ending ??= drain.begin(isServing(), () =>
      Promise.all([hub.close({ drainMs }), feed?.close(), ...requestStreams.map((stream) => stream.close())]),
    )
    await ending
  }

  function watch(app: FastifyInstance): void {
    const { paths } = findServed()
    const served = [
      ...paths.map((path) => prefix + path),
      prefix + metricsPath,
      ...list.places().map(({ path }) => path),
    ]
    refuseTakenPaths(app, { paths: served, isOwnApp, pathBefore: prefix + metricsPath })
    const shown = list.places().filter(({ hidden }) => !hidden)
    ownRoutes = watchRoutes(app, {
      isOwnApp,
      readPlainSchema,
      occupiedPaths: [...shown.map(({ path }) => path), ...routePaths],
      maxBodyBytes,
      log: summed,
      warn: (sentence) => log.warn(sentence),
    })
  }

  async function settle(): Promise<void> {
    const occupied = listOccupied({ streams: list.all(), routes: describeRoutes() })
    // Otherwise something of our own is wrong, which validating the documents says.
    if (occupied !== undefined) await ownRoutes?.settle(occupied, () => findFault(documents))
  }
}
