import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import type { FetchHandler } from 'windhover/http/fetch'

/** Serves what takes a `Request` behind `node:http`, as the runtimes that are built on it do: it reads no faster than the client. */
export function bridgeFetch(handle: FetchHandler): RequestListener {
  return (request, response) => void serve(handle, request, response)
}

async function serve(handle: FetchHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController()
  let wake = (): void => {}
  const leave = (): void => {
    gone.abort()
    wake()
  }
  response.on('drain', () => wake())
  response.on('close', leave)
  // Node tells a response that waits behind another, pipelined one nothing of the end of their connection.
  request.socket.on('close', leave)
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
  const url = `http://localhost${request.url}`
  const answer = handle(new Request(url, { method: request.method!, headers, signal: gone.signal }))
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.flushHeaders()
  try {
    for await (const bytes of answer.body ?? []) {
      if (gone.signal.aborted) break
      if (!response.write(bytes)) await new Promise<void>((resolve) => (wake = resolve))
    }
    response.end()
  } catch {
    // The stream was dropped, and the connection with it.
    response.destroy()
  }
}
