import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { WindhoverError } from 'windhover'
import type { RouteDescription } from 'windhover/openapi'

import { sendProblem } from '../problem/send-problem.ts'
import { toProblem } from '../problem/to-problem.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import { bundleShared } from './bundle-shared.ts'
import { checkExtras } from './check-extras.ts'
import { type DeclaredRoute, describeOwnRoute } from './describe-own-route.ts'
import { addHooks, type ContractHooks, enforceContract } from './enforce-contract.ts'
import { fillStreamSchemas } from './fill-stream-schemas.ts'
import type { Occupied } from './list-occupied.ts'
import { mapSources } from './map-sources.ts'
import { nameHostRoutes } from './name-host-routes.ts'
import {
  hasStandardSchema,
  isStandard,
  readParts,
  readPartsIfAny,
  type ReadPlainSchema,
  readRouteContract,
} from './read-route-contract.ts'
import type { RouteContract } from './route-contract.ts'
import type { RouteSchema } from './route-schema.ts'
import { settleHostRoutes } from './settle-host-routes.ts'
import { type TellContext, tellHostSchema } from './tell-host-schema.ts'
import { tidyHostLinks, tidyHostSchema } from './tidy-host-schema.ts'
import { unifyPaths } from './unify-paths.ts'

/** How the routes of an app are taken. */
export interface WatchOptions {
  /** Whether the app is the ready server's own rather than a host's, whose validator and error handler are for others. */
  readonly isOwnApp: boolean
  /** The paths of what stands in the documents before. */
  readonly occupiedPaths: readonly string[]
  readonly readPlainSchema: ReadPlainSchema
  /** How large a body may be, for the sentence that says so. */
  readonly maxBodyBytes: number
  /** Gets the errors that are answered 500. */
  readonly log: SummedLog
  /** Gets what the documents cannot tell of a host's routes. */
  readonly warn: (sentence: string) => void
}

/** The routes that an app has got. */
export interface WatchedRoutes {
  /** Their descriptions so far, without hidden ones. */
  list(): readonly RouteDescription[]
  /**
   * Tells less of a host's routes where the documents would not be valid otherwise.
   *
   * @param occupied - what stands in the documents besides.
   * @param findFault - finds what makes a document invalid with what {@link list} gives.
   */
  settle(occupied: readonly Occupied[], findFault: () => Promise<string | undefined>): Promise<void>
}

const methods: readonly string[] = Object.keys({
  get: true,
  put: true,
  post: true,
  delete: true,
  options: true,
  patch: true,
  trace: true,
  query: true,
} satisfies Record<RouteDescription['method'], true>)

/** Describes what one route was declared with, by each of its methods. */
type Describe = () => readonly RouteDescription[]

/** A route that has been read, whoever asks next: an app may have the plugin more than once. */
const read = new WeakMap<RouteOptions, Describe>()

/**
 * Takes the routes that an app gets from now on with a `schema`: validates their requests and answers, and describes them. In a host's
 * app only those with a schema of a library that validates itself, and only where no other validator was chosen, are validated here;
 * all are described.
 */
export function watchRoutes(app: FastifyInstance, options: WatchOptions): WatchedRoutes {
  const describers: Describe[] = []
  const told = new WeakSet<object>()
  let settled: readonly RouteDescription[] | undefined
  app.addHook('onRoute', function (this: FastifyInstance, route) {
    const describe = read.get(route) ?? takeRoute(this, route)
    read.set(route, describe)
    describers.push(describe)
  })
  return { list, settle }

  function list(): readonly RouteDescription[] {
    return (
      settled ??
      unifyPaths(
        describers.flatMap((describe) => describe()),
        options.occupiedPaths,
      )
    )
  }

  async function settle(occupied: readonly Occupied[], findFault: () => Promise<string | undefined>): Promise<void> {
    const put = (routes: readonly RouteDescription[]): void => {
      settled = routes
    }
    put(nameHostRoutes(list(), occupied, options.warn))
    await settleHostRoutes(list(), { put, findFault, warn: options.warn })
  }

  function takeRoute(scope: FastifyInstance, route: RouteOptions): Describe {
    if (route.schema === undefined) return () => []
    return options.isOwnApp ? takeOwnRoute(scope, route, options) : takeHostRoute(scope, route, options, warnOnce)
  }

  /** A schema may be that of many routes, and of GET and HEAD. */
  function warnOnce(source: unknown, sentence: string): void {
    if (typeof source === 'object' && source !== null) {
      if (told.has(source)) return
      told.add(source)
    }
    options.warn(sentence)
  }
}

function takeOwnRoute(app: FastifyInstance, route: RouteOptions, options: WatchOptions): Describe {
  const name = nameRoute(route)
  const declared = route.schema!
  checkExtras({ ...declared, links: (route as { readonly links?: unknown }).links }, name)
  route.schema = fillStreamSchemas(declared)
  const schema = bundleSources(declared as RouteSchema, app)
  const parts = readParts(schema, name)
  enforce(route, readRouteContract(schema, parts, name, options.readPlainSchema))
  const descriptions = describeByMethod(route, { schema, parts, isEnforced: true, isOwnApp: options.isOwnApp })
  return () => descriptions
}

function takeHostRoute(
  app: FastifyInstance,
  route: RouteOptions,
  options: WatchOptions,
  warn: TellContext['warn'],
): Describe {
  const name = nameRoute(route)
  const isChosen = (route.validatorCompiler ?? app.validatorCompiler) !== undefined
  const declared = route.schema!
  route.schema = fillStreamSchemas(declared)
  const tidy = tidyHostSchema(declared, () => {})
  const isEnforced = !isChosen && hasStandardSchema(tidy)
  if (isEnforced) {
    const schema = bundleSources(tidy, app)
    const parts = readPartsIfAny(schema, name)
    const hooks = enforce(route, readRouteContract(schema, parts, name, options.readPlainSchema))
    const bodyLimit = route.bodyLimit ?? app.initialConfig.bodyLimit ?? 0
    route.errorHandler ??= makeErrorHandler(hooks.release, bodyLimit, options.log)
  }
  let descriptions: readonly RouteDescription[] | undefined
  // Only when they are asked for: until the app is ready, it may get more schemas that its routes refer to.
  return () => (descriptions ??= describe())

  function describe(): readonly RouteDescription[] {
    // Whoever hides a route, such as that of files, is not asked for more.
    if (tidy.hide === true || !listMethods(route).some((method) => methods.includes(method))) return []
    const told = tellHostSchema(declared, { name, find: (id) => app.getSchema(id), warn })
    return describeByMethod(route, { ...told, isEnforced, isOwnApp: false })
  }
}

/** Copies a route's schemas with what they refer to among those that the app shares. */
function bundleSources(schema: RouteSchema, app: FastifyInstance): RouteSchema {
  return mapSources(schema, (source) => (isStandard(source) ? source : bundleShared(source, (id) => app.getSchema(id))))
}

/** Holds a route to its contract by hooks. */
function enforce(route: RouteOptions, contract: RouteContract): ContractHooks {
  const hooks = enforceContract(contract)
  addHooks(route, hooks)
  // The schemas stay where others look for them, and are left to the hooks.
  route.validatorCompiler = () => () => true
  route.serializerCompiler = () => (data: unknown) => JSON.stringify(data)
  return hooks
}

function describeByMethod(
  route: RouteOptions,
  declared: Omit<DeclaredRoute, 'method' | 'url' | 'links'>,
): readonly RouteDescription[] {
  if (declared.schema.hide === true) return []
  const { links: given } = route as { readonly links?: DeclaredRoute['links'] }
  const links = declared.isOwnApp ? given : tidyHostLinks(given)
  const { schema } = declared
  const { operationId } = schema
  return listMethods(route)
    .filter((method) => methods.includes(method))
    .flatMap((method, index) =>
      describeOwnRoute({
        ...declared,
        // One id for each operation.
        schema:
          operationId === undefined || index === 0
            ? schema
            : { ...schema, operationId: operationId + method.charAt(0).toUpperCase() + method.slice(1) },
        method: method as RouteDescription['method'],
        url: route.url,
        links,
      }),
    )
}

function listMethods({ method }: RouteOptions): string[] {
  return [method].flat().map((one) => one.toLowerCase())
}

function nameRoute(route: RouteOptions): string {
  return `${listMethods(route).join(', ').toUpperCase()} ${route.url}`
}

/** What is wrong with a request or its answer is a problem; all else is the host's. */
function makeErrorHandler(
  release: (request: FastifyRequest) => void,
  maxBodyBytes: number,
  log: SummedLog,
): (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void {
  return (error, request, reply) => {
    release(request)
    const isMismatch = error.statusCode === 500 && 'issues' in error
    if (!isMismatch && !(error instanceof WindhoverError) && !error.code?.startsWith('FST_ERR_CTP_')) throw error
    const problem = toProblem(error, maxBodyBytes)
    if (problem.status === 500) log.error('request failed', { err: error }, request.log)
    void sendProblem(reply, problem)
  }
}
