/** How a reader asks for its stream. */
export interface ReaderRequest {
  readonly path?: string
  readonly lastEventId?: string
  /** Asks that each message also says when and where it was published. */
  readonly meta?: boolean
  /** Credential that it shows. */
  readonly token?: string | undefined
  /** Takes gzip. */
  readonly gzip?: boolean | undefined
}

/** The text of a request for a stream. */
export function formatRequest(
  port: number,
  { path = '/sse/broadcast', lastEventId, meta, token, gzip }: ReaderRequest,
): string {
  const target = meta === true ? `${path}${path.includes('?') ? '&' : '?'}meta=1` : path
  const resume = lastEventId === undefined ? '' : `Last-Event-ID: ${lastEventId}\r\n`
  const authorization = token === undefined ? '' : `Authorization: Bearer ${token}\r\n`
  const encoding = gzip === true ? 'Accept-Encoding: gzip\r\n' : ''
  return `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/event-stream\r\n${encoding}${authorization}${resume}\r\n`
}
