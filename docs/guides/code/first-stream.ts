import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createHub, defineEvents } from 'windhover'
import { createHandler } from 'windhover/http/node'
import { z } from 'zod'

const catalog = defineEvents({
  progress: z.object({ taskId: z.string(), percent: z.number().min(0).max(100) }),
})
export const hub = createHub({ catalog })

const streamEvents = createHandler(hub, { path: '/events' })

export const server = createServer((request, response) => {
  if (request.url?.split('?')[0] === '/events') return streamEvents(request, response)
  response.writeHead(200, { 'Content-Type': 'text/html' })
  createReadStream(join(import.meta.dirname, 'first-page.html')).pipe(response)
})

export async function importFiles(
  files: readonly string[],
  importFile: (file: string) => Promise<void>,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    await importFile(file)
    await hub.publish('progress', { taskId: 'import', percent: (100 * (index + 1)) / files.length })
  }
}

export async function close(): Promise<void> {
  await hub.close()
  server.close()
}
