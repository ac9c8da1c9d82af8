/**
 * The headers of a stream's response.
 *
 * @param options.keepAlive - adds `Connection: keep-alive`. Only for HTTP/1.1: a hop-by-hop header on HTTP/2 is malformed
 *   (RFC 9113, section 8.2.2), and Safari drops the whole connection for it.
 */
export function streamHeaders({ keepAlive = false }: { keepAlive?: boolean } = {}): Record<string, string> {
  return {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
    ...(keepAlive ? { Connection: 'keep-alive' } : {}),
  }
}
