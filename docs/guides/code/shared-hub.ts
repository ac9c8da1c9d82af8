import { defineEvents, sharedHub } from 'windhover'
import { z } from 'zod'

const catalog = defineEvents({ price: z.object({ sku: z.string(), cents: z.int() }) })
export const hub = sharedHub('app', { catalog, open: false })

// Each stream then ends with `closing`. Otherwise the framework waits for streams that never end.
const close = () => void hub.close()
// The module may run again with the same hub, which then has this already.
const closing = Symbol.for('app.closing')
if (Reflect.get(globalThis, closing) !== hub) process.once('SIGTERM', close)
Reflect.set(globalThis, closing, hub)
