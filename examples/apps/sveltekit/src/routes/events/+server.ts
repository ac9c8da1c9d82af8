import { createHandler } from 'windhover/http/fetch'

import { hub } from '$lib/server/hub.ts'

const handle = createHandler(hub, { path: '/events', initial: { last: 20 } })

export const GET = ({ request }: { request: Request }): Response => handle(request)
