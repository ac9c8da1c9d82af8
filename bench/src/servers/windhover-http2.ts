import { createServer } from 'node:http2'

import { announce } from './announce.ts'

/** The library of a build of ours, whose folder is the one argument, on `node:http2` and with its defaults; the history is full from the start. */
const [library] = process.argv.slice(2)
const { createHub } = (await import(`${library}/dist/index.js`)) as typeof import('windhover')
const { createHandler } = (await import(`${library}/dist/http/node.js`)) as typeof import('windhover/http/node')

/** Together 40 MB of the default's 64 MiB. */
const messages = 10_000
const text = 'x'.repeat(4000)

const hub = createHub()
for (let index = 0; index < messages; index += 1) await hub.publish('message', { index, text })
announce(createServer(createHandler(hub, { path: '/sse/broadcast' })))
