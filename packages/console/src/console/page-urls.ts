/** The addresses that the page uses, all under the prefix that the server is mounted at. */
export interface PageUrls {
  readonly publish: string
  readonly connected: string
  readonly openapi: string
  readonly swagger: string
  readonly redoc: string
  readonly scalar: string
  readonly asyncapi: string
  /** The address of a path of the document: `/sse/broadcast`, or `/live/sse/broadcast` of a server that knows its prefix. */
  at(path: string): string
}

/** Where a page's server is. */
export interface ServerPlace {
  /** The path that all of it is below, as the browser sees it: `/live/`, with or without the slash. */
  readonly base: string
  /** What the server itself knows of that path: `/live`. Default: nothing, also where a proxy takes a path away. */
  readonly prefix?: string
}

/** Makes the addresses from where the server is. */
export function createPageUrls({ base, prefix = '' }: ServerPlace): PageUrls {
  const below = (path: string): string => `${base.replace(/\/+$/, '')}${path}`
  return {
    publish: below('/api/broadcast'),
    connected: below('/api/connected'),
    openapi: below('/openapi/v3.2/openapi.json'),
    swagger: below('/swagger'),
    redoc: below('/redoc'),
    scalar: below('/scalar'),
    asyncapi: below('/asyncapi'),
    at: (path) => below(path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path),
  }
}

/** Reads where its server is from a page, which the server wrote it into: `./` in a page at `/live/` is `/live/`. */
export function readServerPlace(page: Document): ServerPlace {
  const read = (name: string): string | undefined =>
    page.querySelector<HTMLMetaElement>(`meta[name="windhover-${name}"]`)?.content
  return { base: new URL(read('base') ?? './', page.location.href).pathname, prefix: read('prefix') ?? '' }
}
