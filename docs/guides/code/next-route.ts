import { createHandler } from 'windhover/http/fetch'
import { hub } from './shared-hub.ts'

export const dynamic = 'force-dynamic'
export const GET = createHandler(hub, { path: '/api/events' })
