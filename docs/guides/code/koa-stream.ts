import type { IncomingMessage, ServerResponse } from 'node:http'
import { createHandler } from 'windhover/http/node'
import { hub } from './shared-hub.ts'

const handle = createHandler(hub, { path: '/events' })

/** What the stream needs of a context of Koa. */
interface KoaContext {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  respond?: boolean
}

export function streamEvents(context: KoaContext): void {
  context.respond = false
  handle(context.req, context.res)
}
