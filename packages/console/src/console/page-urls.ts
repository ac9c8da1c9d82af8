/** The addresses that the page uses, all under the prefix that the server is mounted at. */
export interface PageUrls {
  readonly publish: string
  readonly connected: string
  readonly openapi: string
  readonly swagger: string
  readonly redoc: string
  /** Puts the prefix before a path of the document: `/sse/broadcast`. */
  at(path: string): string
}

/** Makes the addresses from the server's prefix (`/events`, or empty for none). */
export function createPageUrls(base: string): PageUrls {
  const prefix = base.replace(/\/+$/, '')
  const at = (path: string): string => `${prefix}${path}`
  return {
    publish: at('/api/broadcast'),
    connected: at('/api/connected'),
    openapi: at('/openapi/v3.2/openapi.json'),
    swagger: at('/swagger'),
    redoc: at('/redoc'),
    at,
  }
}

/** Reads the prefix that the server wrote into the page when it served it. */
export function readBase(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="windhover-base"]')?.content ?? ''
}
