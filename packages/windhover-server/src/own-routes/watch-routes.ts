import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { WindhoverError } from 'windhover'
import type { RouteDescription } from 'windhover/openapi'

import { sendProblem } from '../problem/send-problem.ts'
import { toProblem } from '../problem/to-problem.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import { addHooks, enforceContract } from './enforce-contract.ts'
import { type DeclaredRoute, describeOwnRoute } from './describe-own-route.ts'
import { fillStreamSchemas } from './fill-stream-schemas.ts'
import { inlineShared } from './inline-shared.ts'
import { unifyPaths } from './unify-paths.ts'
import { hasStandardSchema, readParts, readRouteContract } from './read-route-contract.ts'
import type { RouteSchema } from './route-schema.ts'

/** How the routes of an app are taken. */
export interface WatchOptions {
  /** Whether the app is the ready server's own rather than a host's, whose validator and error handler are for others. */
  readonly isOwnApp: boolean
  /** How large a body may be, for the sentence that says so. */
  readonly maxBodyBytes: number
  /** Gets the errors that are answered 500. */
  readonly log: SummedLog
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

/** A route that has been read, whoever asks next: an app may have the plugin more than once. */
const read = new WeakMap<RouteOptions, RouteDescription[]>()

/**
 * Takes the routes that an app gets from now on with a `schema`: validates their requests and answers, and describes them. In a host's
 * app only those with a schema of a library that validates itself, and only where no other validator was chosen, are validated here;
 * all are described.
 *
 * @returns the descriptions so far, without hidden ones.
 */
export function watchRoutes(app: FastifyInstance, options: WatchOptions): () => RouteDescription[] {
  const descriptions: RouteDescription[] = []
  app.addHook('onRoute', function (this: FastifyInstance, route) {
    const found = read.get(route) ?? takeRoute(this, route, options)
    read.set(route, found)
    descriptions.push(...found)
  })
  return () => unifyPaths(descriptions)
}

function takeRoute(app: FastifyInstance, route: RouteOptions, options: WatchOptions): RouteDescription[] {
  if (route.schema === undefined) return []
  const declared = route.schema
  route.schema = fillStreamSchemas(declared)
  const schema = inlineShared(declared, (id) => app.getSchema(id)) as RouteSchema
  const names = [route.method].flat().map((method) => method.toLowerCase())
  const isChosen = (route.validatorCompiler ?? app.validatorCompiler) !== undefined
  const isEnforced = options.isOwnApp || (hasStandardSchema(schema) && !isChosen)
  // Whoever hides a route that is validated elsewhere, such as that of files, is not asked for more.
  if (!isEnforced && schema.hide === true) return []
  const name = `${names.join(', ').toUpperCase()} ${route.url}`
  const parts = readParts(schema, name)
  if (isEnforced) {
    const hooks = enforceContract(readRouteContract(schema, parts, name))
    addHooks(route, hooks)
    // The schemas stay where others look for them, and are left to the hooks.
    route.validatorCompiler = () => () => true
    route.serializerCompiler = () => (data: unknown) => JSON.stringify(data)
    if (!options.isOwnApp)
      route.errorHandler ??= makeErrorHandler(
        hooks.release,
        route.bodyLimit ?? app.initialConfig.bodyLimit ?? 0,
        options.log,
      )
  }
  if (schema.hide === true) return []
  return names
    .filter((method) => methods.includes(method))
    .flatMap((method) =>
      describeOwnRoute({
        method: method as RouteDescription['method'],
        url: route.url,
        schema,
        parts,
        links: (route as { readonly links?: DeclaredRoute['links'] }).links,
        isEnforced,
        isOwnApp: options.isOwnApp,
      }),
    )
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
