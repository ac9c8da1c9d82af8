import type { JsonSchema } from '../schema/json-schema.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import type { SecurityRequirement } from '../stream/stream-documentation.ts'
import type { ApiDescription, ApiTag } from './api-description.ts'
import type { ApiServer } from './api-server.ts'
import { describeAsyncMessages } from './describe-async-messages.ts'
import { describeAsyncSecurity } from './describe-async-security.ts'
import { summarizeStream } from './describe-stream.ts'
import { describeStreamParameters } from './describe-stream-parameters.ts'
import { nameStreams } from './name-streams.ts'
import { mapFields } from './fields.ts'
import { pickUsedTags } from './pick-used-tags.ts'
import { prepareComponents } from './prepare-components.ts'
import { findLoose07, projectSchema07 } from './project-schema-07.ts'

/** An AsyncAPI document, as data. */
export interface AsyncApiDocument {
  readonly asyncapi: string
  readonly [key: string]: unknown
}

/**
 * Builds the AsyncAPI 3.0.0 document of an API: one channel for each stream, with a message for each of its events, which the server
 * sends. Routes have no place in it. The same description always gives the same document.
 *
 * What AsyncAPI has no words for is left out: tags of routes alone, and security that takes two schemes at once. So are
 * a server whose URL is relative, and the keywords of JSON Schema that draft 7 lacks.
 *
 * @throws WindhoverError `invalid_schema` as `buildOpenApiDocument` does.
 */
export function buildAsyncApiDocument(description: ApiDescription): AsyncApiDocument {
  const {
    info,
    externalDocs,
    tags = [],
    servers = [],
    streams,
    routes = [],
    securitySchemes = {},
    extensions,
  } = description
  const { license, summary, ...known } = info
  const components = prepareComponents(description)
  const messages = describeAsyncMessages(components)
  const channels: Record<string, JsonSchema> = {}
  const operations: Record<string, JsonSchema> = {}
  const shown = streams.filter(({ hidden }) => !hidden)
  for (const [stream, id] of nameStreams(shown, routes)) {
    const names = messages.add(stream, id)
    channels[id] = {
      address: stream.path,
      ...describeTexts(stream),
      messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
      ...describeParameters(stream),
    }
    operations[id] = {
      action: 'send',
      channel: { $ref: `#/channels/${id}` },
      ...describeTexts(stream),
      tags: stream.tags.map((name) => ({ name })),
      ...describeSecurity(stream.security ?? description.security ?? []),
      // The binding is the operation's: one of a channel has to be empty (AsyncAPI bindings, "HTTP Bindings").
      bindings: { http: { method: 'GET', query: describeQuery(stream, id), bindingVersion: '0.3.0' } },
      messages: names.map((name) => ({ $ref: `#/channels/${id}/messages/${name}` })),
      ...stream.extensions,
    }
  }
  const hosts = describeServers(servers)
  const usedTags = pickUsedTags(tags, shown)
  const schemas = components.collect(messages.collect())
  const isLoose = findLoose07(schemas)
  const parts = {
    messages: messages.collect(),
    schemas: mapFields(schemas, (schema) => projectSchema07(schema, isLoose)),
    securitySchemes: describeAsyncSecurity(securitySchemes),
  }
  const document: AsyncApiDocument = {
    asyncapi: '3.0.0',
    info: {
      ...known,
      ...(known.description === undefined && summary !== undefined ? { description: summary } : {}),
      ...(license === undefined ? {} : { license: describeLicense(license) }),
      ...(usedTags.length === 0 ? {} : { tags: usedTags.map(describeTag) }),
      ...(externalDocs === undefined ? {} : { externalDocs }),
    },
    defaultContentType: 'application/json',
    ...(Object.keys(hosts).length === 0 ? {} : { servers: hosts }),
    channels,
    operations,
    components: Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)),
    ...extensions,
  }
  // A copy, for what is shared here would be anchors and aliases in YAML.
  return JSON.parse(JSON.stringify(document)) as AsyncApiDocument

  function describeQuery(stream: StreamDescription, operationId: string): JsonSchema {
    const parameters = describeStreamParameters(stream, { operationId, components })
    const asked = parameters.filter((parameter) => parameter['in'] === 'query')
    return {
      type: 'object',
      properties: Object.fromEntries(
        asked.map(({ name, description: text, schema }) => [
          name as string,
          projectSchema07({ ...(schema as object), ...(text === undefined ? {} : { description: text }) }),
        ]),
      ),
    }
  }
}

function describeTexts(stream: StreamDescription): JsonSchema {
  const { summary = summarizeStream(stream), description } = stream
  return { summary, ...(description === undefined ? {} : { description }) }
}

function describeParameters({ parameters }: StreamDescription): JsonSchema {
  const described = Object.entries(parameters).map(([name, { description, enum: values, example }]) => [
    name,
    {
      ...(description === undefined ? {} : { description }),
      ...(values === undefined ? {} : { enum: values }),
      ...(example === undefined ? {} : { examples: [example] }),
    },
  ])
  return described.length === 0 ? {} : { parameters: Object.fromEntries(described) as JsonSchema }
}

/** Any one scheme is enough, so what lets everybody in needs none, and what takes two at once cannot be said. */
function describeSecurity(security: readonly SecurityRequirement[]): JsonSchema {
  const schemes = security.map((requirement) => Object.keys(requirement))
  if (schemes.length === 0 || schemes.some((names) => names.length !== 1)) return {}
  return { security: schemes.map(([name]) => ({ $ref: `#/components/securitySchemes/${name}` })) }
}

function describeServers(servers: readonly ApiServer[]): JsonSchema {
  const described = servers.flatMap(({ url, description }, index) => {
    const [, protocol, host, pathname = '/'] = /^(https?):\/\/([^/]+)(\/.*)?$/.exec(url) ?? []
    if (protocol === undefined || host === undefined) return []
    const server = {
      host,
      protocol,
      ...(pathname === '/' ? {} : { pathname }),
      ...(description === undefined ? {} : { description }),
    }
    return [[`server${index + 1}`, server] as const]
  })
  return Object.fromEntries(described)
}

function describeLicense({ name, url }: NonNullable<ApiDescription['info']['license']>): JsonSchema {
  return { name, ...(url === undefined ? {} : { url }) }
}

function describeTag({ name, description, externalDocs }: ApiTag): JsonSchema {
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(externalDocs === undefined ? {} : { externalDocs }),
  }
}
