import { writeSync } from 'node:fs'

import { createClient } from 'windhover/client'
import { fileStore } from 'windhover/client/node'

/** Handles the events of a server, and keeps how far it came in a file. It prints each number before it acknowledges it. */
const [url, file] = process.argv.slice(2)
const client = createClient({ url, retry: { minMs: 10, maxMs: 100 } })
for await (const event of client.stream('/sse/broadcast', { store: fileStore(file) })) {
  writeSync(1, `${event.name === 'gap' ? 'gap' : event.data.n}\n`)
  event.ack()
}
