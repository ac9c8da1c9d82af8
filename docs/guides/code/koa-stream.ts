import { createHandler } from 'windhover/http/koa'
import { hub } from './shared-hub.ts'

// `router.all('/events', streamEvents)`
export const streamEvents = createHandler(hub, { path: '/events' })
