import { WindhoverError } from 'windhover'

import type { PreparedReload } from '../reload/reloader.ts'
import type { Link } from './link.ts'
import { answerCalls } from './link-calls.ts'
import { type PrepareCall, reloadTopic } from './reload-messages.ts'
import type { ReadTexts } from './worker-messages.ts'

/** Lets the primary of a worker have it take its configuration as it is now. */
export function answerReloads(link: Link, prepare: (texts: ReadTexts) => Promise<PreparedReload>): void {
  /** By the id of their call: `undefined` until they are ready. */
  const reloads = new Map<number, PreparedReload | undefined>()
  answerCalls(link, reloadTopic, {
    async prepare(call) {
      const { id, texts } = call as PrepareCall
      reloads.set(id, undefined)
      try {
        const ready = await prepare(texts)
        // Its primary has not waited for it.
        if (!reloads.has(id)) ready.abandon()
        else reloads.set(id, ready)
      } catch (error) {
        reloads.delete(id)
        throw error
      }
    },
    commit(id) {
      const prepared = reloads.get(id as number)
      if (prepared === undefined) throw new WindhoverError('unavailable', 'this worker is not ready for that reload')
      reloads.delete(id as number)
      return prepared.commit()
    },
    abandon(id) {
      reloads.get(id as number)?.abandon()
      reloads.delete(id as number)
    },
  })
}
