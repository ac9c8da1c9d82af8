import { defineEvents, sharedHub } from 'windhover'
import { closeOnSignal } from 'windhover/http/node'
import { z } from 'zod'

const catalog = defineEvents({ price: z.object({ sku: z.string(), cents: z.int() }) })
export const hub = sharedHub('app', { catalog, open: false })

// Each stream then ends with `closing`. Otherwise the framework waits for streams that never end.
closeOnSignal(hub)
