import type { IncomingMessage, ServerResponse } from 'node:http'
import { createHandler } from 'windhover/http/node'
import { hub } from './shared-hub.ts'

const handle = createHandler(hub, { path: '/api/events' })

/** What the stream needs of an event of h3. */
interface H3Event {
  readonly node: { readonly req: IncomingMessage; readonly res: ServerResponse }
  _handled?: boolean
}

export function streamEvents(event: H3Event): void {
  event._handled = true
  handle(event.node.req, event.node.res)
}
