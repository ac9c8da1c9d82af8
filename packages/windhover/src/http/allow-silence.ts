/** What a handler of `Bun.serve` gets for its second argument, as far as it matters here. */
interface BunServer {
  /** @param seconds - of silence, after which the request's connection ends; 0 for never. */
  timeout(request: Request, seconds: number): void
}

/**
 * Lets the stream of a request be silent for as long as its keep-alive needs. Bun ends what is silent for 10
 * seconds by default, and the keep-alive comes after 15. Does nothing on other runtimes, or if the app does
 * not hand on the server.
 *
 * @param server - the second argument from the runtime, after the request.
 */
export function allowSilence(server: unknown, request: Request): void {
  if (!('Bun' in globalThis) || !isBunServer(server)) return
  try {
    server.timeout(request, 0)
  } catch {
    // A request that this server does not know, such as one that the app made itself; its streams keep Bun's own limit.
  }
}

function isBunServer(server: unknown): server is BunServer {
  return typeof server === 'object' && server !== null && typeof (server as Partial<BunServer>).timeout === 'function'
}
