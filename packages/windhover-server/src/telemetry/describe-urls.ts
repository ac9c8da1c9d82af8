/** What can be opened on a server, with an address that a browser takes also where the server listens on every one. */
export function describeUrls(url: string): Readonly<Record<string, string>> {
  // No browser opens it.
  if (url.startsWith('unix:')) return { socket: url.slice('unix:'.length) }
  const base = url.replace(/\/$/, '').replace('//0.0.0.0', '//127.0.0.1').replace('//[::]', '//[::1]')
  return {
    page: `${base}/`,
    stream: `${base}/sse/broadcast`,
    api: `${base}/api/broadcast`,
    swagger: `${base}/swagger`,
    redoc: `${base}/redoc`,
    scalar: `${base}/scalar`,
    asyncapi: `${base}/asyncapi`,
    openapi: `${base}/openapi/v3.2/openapi.json`,
  }
}
