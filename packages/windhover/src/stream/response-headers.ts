/**
 * Returns the headers of a stream's response. The charset changes nothing (HTML, section 9.2.6: always
 * UTF-8), but readers that go by the header alone, such as Python's `requests`, take text without one for
 * ISO-8859-1.
 *
 * @param options.keepAlive - adds `Connection: keep-alive`. Only for HTTP/1.1: a hop-by-hop header on HTTP/2
 *   is malformed (RFC 9113, section 8.2.2), and Safari drops the whole connection for it.
 */
export function streamHeaders({ keepAlive = false }: { keepAlive?: boolean } = {}): Record<string, string> {
  return {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
    ...(keepAlive ? { Connection: 'keep-alive' } : {}),
  }
}
