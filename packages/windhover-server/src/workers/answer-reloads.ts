import { WindhoverError } from 'windhover'

import type { PreparedReload } from '../reload/reloader.ts'
import type { Link } from './link.ts'
import { answerCalls } from './link-calls.ts'
import type { ReadTexts } from './worker-messages.ts'
import { reloadTopic } from './reload-messages.ts'

/** Lets the primary of a worker have it take its configuration as it is now. */
export function answerReloads(link: Link, prepare: (texts: ReadTexts) => Promise<PreparedReload>): void {
  let prepared: PreparedReload | undefined
  let isAbandoned = false
  answerCalls(link, reloadTopic, {
    async prepare(texts) {
      isAbandoned = false
      prepared?.abandon()
      prepared = undefined
      const ready = await prepare(texts as ReadTexts)
      // Its primary has not waited for it.
      if (isAbandoned) ready.abandon()
      else prepared = ready
    },
    commit() {
      if (prepared === undefined) throw new WindhoverError('unavailable', 'this worker is ready for no reload')
      const { commit } = prepared
      prepared = undefined
      return commit()
    },
    abandon() {
      isAbandoned = true
      prepared?.abandon()
      prepared = undefined
    },
  })
}
