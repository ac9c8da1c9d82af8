import type { JsonSchema } from '../schema/json-schema.ts'
import { WindhoverError } from '../errors.ts'
import type { ApiDescription } from './api-description.ts'
import type { Components } from '../schema/components.ts'
import { describeRoute } from './describe-route.ts'
import { describeStream } from './describe-stream.ts'
import { nameRoutes } from './name-routes.ts'
import { nameStreams } from './name-streams.ts'
import { prepareComponents } from './prepare-components.ts'
import type { ProjectionOptions } from './stream-items.ts'
import { type OpenApiDocument, type OpenApiVersion, projectDocument } from './versions.ts'

/** What leaving them out would say (OpenAPI 3.2.0, "OpenAPI Object"); some readers of documents ask for them. */
const defaultServers = [{ url: '/' }]

/**
 * Builds the OpenAPI document of an API: one model in OpenAPI 3.2.0, projected down where an older version is asked for. The same
 * description always gives the same document. Whether it is valid is for `validateOpenApiDocument` to say.
 *
 * @param version - default: 3.2, the one that can describe the items of a stream.
 * @throws WindhoverError `invalid_schema` when two operations have one id or one place, when one schema name has two
 *   shapes, or when a schema cannot be given as JSON Schema. Also `invalid_option` for a version that is none of `3.0`,
 *   `3.1` and `3.2`, for `items` that are not known, and for a license with both an identifier and a URL.
 */
export function buildOpenApiDocument(
  description: ApiDescription,
  version: OpenApiVersion = '3.2',
  options: ProjectionOptions = {},
): OpenApiDocument {
  const { info, servers = defaultServers, tags, externalDocs, security = [], extensions } = description
  checkExtensions(description)
  if (info.license?.identifier !== undefined && info.license.url !== undefined) {
    throw new WindhoverError(
      'invalid_option',
      'info.license: give an identifier or a url, not both (OpenAPI 3.2.0, "License Object")',
    )
  }
  const paths = describePaths(description, prepareComponents(description))
  const document: OpenApiDocument = {
    openapi: '3.2.0',
    info,
    ...(externalDocs === undefined ? {} : { externalDocs }),
    servers,
    ...(tags === undefined ? {} : { tags }),
    // Said rather than left out, where it is nobody.
    security,
    ...paths,
    ...extensions,
  }
  // A copy, for what is shared here would be anchors and aliases in YAML.
  return projectDocument(JSON.parse(JSON.stringify(document)) as OpenApiDocument, version, options)
}

/** Anything but `x-…` would be a field of OpenAPI's own. */
function checkExtensions({ extensions, streams, routes = [] }: ApiDescription): void {
  for (const { where, fields } of [
    { where: 'extensions', fields: extensions },
    ...[...streams, ...routes].map((operation) => ({
      where: `${operation.path}: extensions`,
      fields: operation.extensions,
    })),
  ]) {
    const odd = Object.keys(fields ?? {}).find((name) => !name.startsWith('x-'))
    if (odd === undefined) continue
    throw new WindhoverError('invalid_option', `${where}: the name ${JSON.stringify(odd)} must begin with "x-"`)
  }
}

function describePaths(description: ApiDescription, components: Components): JsonSchema {
  const { streams, routes = [], securitySchemes, otherResponse } = description
  const paths: Record<string, Record<string, JsonSchema>> = {}
  const ids = new Map<string, string>()
  const shown = streams.filter(({ hidden }) => !hidden)
  const streamIds = nameStreams(shown, routes)
  const routeIds = nameRoutes(routes, streamIds.values())
  // Before the streams, for the names of a user's schemas come before those that are made for events.
  const described = routes.map((route, index) => describeRoute(route, { operationId: routeIds[index]!, components }))
  for (const [stream, operationId] of streamIds) {
    add('get', stream.path, operationId, describeStream(stream, { operationId, components, otherResponse }))
  }
  for (const [index, { method, path }] of routes.entries()) add(method, path, routeIds[index]!, described[index]!)
  const schemas = components.collect(paths)
  const parts = {
    ...(Object.keys(schemas).length === 0 ? {} : { schemas }),
    ...(securitySchemes === undefined ? {} : { securitySchemes }),
  }
  return { paths, ...(Object.keys(parts).length === 0 ? {} : { components: parts }) }

  function add(method: string, path: string, operationId: string, operation: JsonSchema): void {
    const place = `${method.toUpperCase()} ${path}`
    const other = ids.get(operationId)
    if (other !== undefined) {
      throw new WindhoverError(
        'invalid_schema',
        `operationId ${JSON.stringify(operationId)}: ${other} and ${place} both have it; give one of them another operationId`,
      )
    }
    ids.set(operationId, place)
    const item = (paths[path] ??= {})
    if (item[method] !== undefined) {
      throw new WindhoverError(
        'invalid_schema',
        `${place}: the operations ${JSON.stringify(item[method]['operationId'])} and ${JSON.stringify(operationId)} both stand there`,
      )
    }
    item[method] = operation
  }
}
