import { sharedHub } from 'windhover'
import { closeOnSignal, createHandler } from 'windhover/http/node'

export const hub = sharedHub('app')
export const handle = createHandler(hub, { path: '/events' })
export const off = closeOnSignal(hub, JSON.parse(new URL(import.meta.url).searchParams.get('options')))
