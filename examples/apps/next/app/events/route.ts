import { createHandler } from 'windhover/http/fetch'

import { hub } from '../../lib/hub'

export const dynamic = 'force-dynamic'
export const GET = createHandler(hub, { path: '/events', initial: { last: 20 } })
