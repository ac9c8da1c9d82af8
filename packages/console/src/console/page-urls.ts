/** The addresses that the page uses, all under the prefix that the server is mounted at. */
export interface PageUrls {
  readonly publish: string
  /** Where many events are published at once. */
  readonly publishMany: string
  readonly connected: string
  /** The feed for admins. */
  readonly feed: string
  /** The first of {@link documents}. */
  readonly openapi: string
  /** The server's documents by their names, the first of them without one. */
  readonly documents: readonly DocumentUrl[]
  readonly swagger: string
  readonly redoc: string
  readonly scalar: string
  readonly asyncapi: string
  /** The address of a path of the document: `/sse/broadcast`, or `/live/sse/broadcast` of a server that knows its prefix. */
  at(path: string): string
  /** The address of an operation of admins: `readers` is that of `/api/admin/readers`. */
  admin(path: string): string
}

/** One of the server's documents. */
export interface DocumentUrl {
  /** Empty for the first, which has its place without a name. */
  readonly name: string
  readonly url: string
  /** What it has before each path of the server, which knows that it is there. Empty for most. */
  readonly prefix: string
}

/** Where a page's server is. */
export interface ServerPlace {
  /** The path that all of it is below, as the browser sees it: `/live/`, with or without the slash. */
  readonly base: string
  /** What the server itself knows of that path: `/live`. Default: nothing, also where a proxy takes a path away. */
  readonly prefix?: string
  /** What its further documents are called. Default: none. */
  readonly documents?: readonly string[]
}

/** Makes the addresses from where the server is. */
export function createPageUrls({ base, prefix: given = '', documents = [] }: ServerPlace): PageUrls {
  const prefix = given.replace(/\/+$/, '')
  const below = (path: string): string => `${base.replace(/\/+$/, '')}${path}`
  const toDocument = (name: string): string => {
    const folder = name === '' ? '' : `/${encodeURIComponent(name)}`
    return below(`/openapi${folder}/v3.2/openapi.json`)
  }
  return {
    publish: below('/api/broadcast'),
    publishMany: below('/api/broadcast/batch'),
    connected: below('/api/connected'),
    feed: below('/sse/admin'),
    admin: (path) => below(`/api/admin/${path}`),
    openapi: toDocument(''),
    documents: ['', ...documents].map((name) => ({ name, url: toDocument(name), prefix })),
    swagger: below('/swagger'),
    redoc: below('/redoc'),
    scalar: below('/scalar'),
    asyncapi: below('/asyncapi'),
    at: (path) => below(path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path),
  }
}

/** Reads what the server lets its page have. Default: all of it. */
export function readConsoleMode(page: Document): 'watch' | 'admin' {
  return readMeta(page, 'console') === 'watch' ? 'watch' : 'admin'
}

function readMeta(page: Document, name: string): string | undefined {
  return page.querySelector<HTMLMetaElement>(`meta[name="windhover-${name}"]`)?.content
}

/** Reads where its server is from a page, which the server wrote it into: `./` in a page at `/live/` is `/live/`. */
export function readServerPlace(page: Document): ServerPlace {
  const read = (name: string): string | undefined => readMeta(page, name)
  const [, ...documents] = (read('documents') ?? '').split(' ')
  return { base: new URL(read('base') ?? './', page.location.href).pathname, prefix: read('prefix') ?? '', documents }
}
