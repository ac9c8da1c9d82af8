/** The package has no types of its own. */
declare module 'sse-channel' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export default class SseChannel {
    constructor(options?: { readonly jsonEncode?: boolean })
    addClient(request: IncomingMessage, response: ServerResponse): void
    send(message: { readonly event: string; readonly data: unknown }): void
  }
}
