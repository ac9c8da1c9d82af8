import { sharedHub } from 'windhover'
import { closeOnSignal } from 'windhover/http/node'

import { events } from './events'

// Next evaluates this module once for each kind of entry: there is one hub, and it is closed once.
export const hub = sharedHub('notes', { catalog: events })
closeOnSignal(hub)
