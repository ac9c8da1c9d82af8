import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import type { IdStore } from '../stored/id-store.ts'

/**
 * Keeps how far a service came in a file, `{"lastEventId":"…"}`. The file is replaced as a whole, so that a process that is
 * killed, or a machine that loses power, leaves the old one or the new one. One process at a time may have it.
 *
 * ```ts
 * for await (const event of client.stream('/sse/broadcast', { store: fileStore('cursor.json') })) {
 *   await handle(event)
 *   event.ack()
 * }
 * ```
 *
 * @param path - of the file. It and its directory are made with the first id.
 */
export function fileStore(path: string): IdStore {
  const file = resolve(path)
  const folder = dirname(file)
  return {
    /** @throws Error if there is a file that this did not write, or that cannot be read. */
    async get() {
      let text: string
      try {
        text = await readFile(file, 'utf8')
      } catch (error) {
        if ((error as { code?: string }).code === 'ENOENT') return undefined
        throw error
      }
      const id = readId(text)
      if (id === undefined)
        throw new Error(`${path}: expected {"lastEventId":"…"}; remove it to begin with what is new`)
      return id
    },
    async set(lastEventId) {
      await mkdir(folder, { recursive: true })
      const next = await open(`${file}.next`, 'w')
      try {
        await next.writeFile(JSON.stringify({ lastEventId }))
        await next.sync()
      } finally {
        await next.close()
      }
      await rename(`${file}.next`, file)
      await syncFolder(folder)
    },
  }
}

function readId(text: string): string | undefined {
  try {
    const { lastEventId } = JSON.parse(text) as { lastEventId?: unknown }
    return typeof lastEventId === 'string' ? lastEventId : undefined
  } catch {
    return undefined
  }
}

/** Makes the new name last. Windows cannot open a folder, and needs not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  try {
    await handle?.sync().catch(() => {})
  } finally {
    await handle?.close()
  }
}
