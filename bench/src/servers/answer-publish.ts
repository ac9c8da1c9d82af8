import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a POST to `/api/broadcast` holds. */
export interface Publication {
  readonly event: string
  readonly data: unknown
}

/** Reads a POST of a bare `node:http` server, hands the message on, and answers when that is done. */
export function answerPublish(
  request: IncomingMessage,
  response: ServerResponse,
  publish: (publication: Publication) => unknown,
): void {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    publish(JSON.parse(Buffer.concat(parts).toString()) as Publication)
    response.setHeader('Content-Type', 'application/json')
    response.end('{"ok":true}')
  })
}
