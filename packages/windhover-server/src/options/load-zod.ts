import { createRequire } from 'node:module'
import type { z as Zod } from 'zod'

const require = createRequire(import.meta.url)

/** Loads zod when something needs it for the first time: that takes a tenth of the time that a server with defaults needs to start. */
export function loadZod(): typeof Zod {
  return (require('zod') as typeof import('zod')).z
}
