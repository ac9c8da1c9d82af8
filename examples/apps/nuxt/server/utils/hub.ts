import { sharedHub } from 'windhover'
import { closeOnSignal } from 'windhover/http/node'

import { events } from './events'

// The development server evaluates this module again after an edit: there is one hub, and it is closed once.
export const hub = sharedHub('notes', { catalog: events })
closeOnSignal(hub)
