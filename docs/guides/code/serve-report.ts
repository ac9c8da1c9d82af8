import { createServer } from 'node:http'
import { createHandler } from 'windhover/http/node'

import { report } from './report-stream.ts'

export const server = createServer(createHandler(report))
