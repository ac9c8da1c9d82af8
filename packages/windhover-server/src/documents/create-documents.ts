import { WindhoverError } from 'windhover'
import {
  type ApiDescription,
  type ApiInfo,
  type ApiTag,
  type AsyncApiDocument,
  buildAsyncApiDocument,
  buildOpenApiDocument,
  listDocuments,
  type OpenApiDocument,
  type OpenApiVersion,
  type ProjectionOptions,
  selectDocument,
} from 'windhover/openapi'

import type { DocumentOptions, NamedDocumentOptions } from '../options/document-options.ts'

/** The document that has its place without a name. */
export const defaultName = 'default'

/** What the documents are about: the streams and the routes, each once, whatever documents it belongs to. */
export type DescribedApi = Required<Pick<ApiDescription, 'streams' | 'routes'>> &
  Pick<ApiDescription, 'otherResponse' | 'securitySchemes'>

/** The documents of a server. */
export interface Documents {
  /** `default` first, then those of the option `documents`, in its order. */
  readonly names: readonly string[]
  /**
   * @param name - default: `default`.
   * @param options - what `schema` describes of a stream in 3.1 and 3.0. Default: `{items: 'decoded'}`.
   * @throws WindhoverError `invalid_option` for a name that is none of {@link names}, for one that streams or routes
   *   name but the options do not, and for one that nothing belongs to. Also what `buildOpenApiDocument` throws.
   */
  openApi(version: OpenApiVersion, name?: string, options?: ProjectionOptions): OpenApiDocument
  /** As {@link openApi}, with the streams alone. */
  asyncApi(name?: string): AsyncApiDocument
}

const defaultInfo: ApiInfo = {
  title: 'Windhover broadcast',
  version: '1.0.0',
  summary: 'Broadcast events to every connected browser.',
  description: 'Publish an event with the API, and every reader of a stream gets it over Server-Sent Events.',
}

/** Of what nobody has described yet; whose API it is when somebody has, is theirs to say. */
const defaultLicense = { name: 'MIT', url: 'https://opensource.org/license/mit' }

const defaultTags: readonly ApiTag[] = [
  { name: 'Streams', description: 'Endless responses of text/event-stream.' },
  { name: 'Broadcast', description: 'Publishing, and who is there to receive it.' },
  { name: 'Operations', description: 'Whether the server lives and is ready.' },
]

/** What the answers of this server have been called from its first document on. */
const problemName = 'SseBroadcastErrorResponse'

const sharedOptions = [
  'servers',
  'tags',
  'externalDocs',
  'securitySchemes',
  'security',
  'extensions',
] as const satisfies (keyof DocumentOptions)[]

/**
 * Makes the documents of a server out of its options.
 *
 * @param describe - is asked for each document, so that routes may come as long as none was built.
 * @param prefix - what stands before the paths of `options.documents`. Default: nothing.
 */
export function createDocuments(
  options: DocumentOptions & { readonly documents?: Readonly<Record<string, NamedDocumentOptions>> },
  describe: () => DescribedApi,
  prefix: string = '',
): Documents {
  const named = options.documents ?? {}
  const names = [defaultName, ...Object.keys(named).filter((name) => name !== defaultName)]
  return {
    names,
    openApi: (version, name, projection) => buildOpenApiDocument(describeDocument(name), version, projection),
    asyncApi: (name) => buildAsyncApiDocument(describeDocument(name)),
  }

  function describeDocument(name: string = defaultName): ApiDescription {
    if (!names.includes(name)) throw refuse(`there is no document ${JSON.stringify(name)}`)
    const { paths = [], ...own } = named[name] ?? {}
    const { securitySchemes: schemes, ...all } = describe()
    const api = addPaths(all, name, paths)
    const unknown = listDocuments(api).find((one) => !names.includes(one))
    if (unknown !== undefined) {
      throw refuse(`a stream or route belongs to ${JSON.stringify(unknown)}, which the option documents does not have`)
    }
    const shared = { tags: defaultTags, problemName, ...pickShared(options), info: describeInfo(options) }
    const selected = addSchemes(selectDocument({ ...shared, ...api }, name), schemes)
    if (name === defaultName) return selected
    const title = `${shared.info.title}: ${name}`
    const info = { ...shared.info, title, ...own.info }
    return addSchemes({ ...selected, tags: shared.tags.filter(isUsedIn(selected)), ...own, info }, schemes)
  }

  /** Lets what stands at the paths belong to the document, too. */
  function addPaths(api: DescribedApi, name: string, paths: readonly string[]): DescribedApi {
    const idle = paths.find((path) => ![...api.streams, ...api.routes].some(isAt(path)))
    if (idle !== undefined) throw refuse(`documents.${name}.paths: nothing is at ${JSON.stringify(idle)}`)
    const add = <Part extends { readonly path: string; readonly documents?: readonly string[] }>(part: Part): Part =>
      paths.some((path) => isAt(path)(part))
        ? { ...part, documents: [...(part.documents ?? [defaultName]), name] }
        : part
    return { ...api, streams: api.streams.map(add), routes: api.routes.map(add) }
  }

  function isAt(asked: string): (part: { readonly path: string }) => boolean {
    const path = prefix + asked
    if (!path.endsWith('*')) return (part) => part.path === path
    return (part) => part.path.startsWith(path.slice(0, -1))
  }

  function refuse(fault: string): WindhoverError {
    return new WindhoverError('invalid_option', `${fault}; there are ${names.join(', ')}`)
  }
}

function describeInfo({ info }: DocumentOptions): ApiInfo {
  return info === undefined ? { ...defaultInfo, license: defaultLicense } : { ...defaultInfo, ...info }
}

/** What every document says unless it says otherwise. */
function pickShared(options: DocumentOptions): Omit<DocumentOptions, 'info'> {
  return Object.fromEntries(
    sharedOptions.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  )
}

/** Adds the schemes of the server that operations of a document name to those that somebody has given. */
function addSchemes(description: ApiDescription, schemes: ApiDescription['securitySchemes'] = {}): ApiDescription {
  const { streams, routes = [], securitySchemes } = description
  const named = new Set([...streams, ...routes].flatMap(({ security = [] }) => security.flatMap(Object.keys)))
  const used = Object.entries(schemes).filter(([name]) => named.has(name))
  if (used.length === 0) return description
  return { ...description, securitySchemes: { ...securitySchemes, ...Object.fromEntries(used) } }
}

/** Tells tags that operations have, and those above them, from tags that would stand over nothing. */
function isUsedIn({ streams, routes = [], tags = [] }: ApiDescription): (tag: { readonly name: string }) => boolean {
  const used = new Set([...streams, ...routes].flatMap((one) => one.tags ?? []))
  const above = new Set(tags.filter(({ name }) => used.has(name)).flatMap(({ parent }) => parent ?? []))
  return ({ name }) => used.has(name) || above.has(name)
}
