import { settings } from '../options/settings.ts'
import type { HotPart } from '../reload/hot-part.ts'

/** Makes the part of a server that takes another level for its logs while it runs. Each child of a log has a level of its own. */
export function hotLevel(logs: readonly { level: string }[]): HotPart {
  return {
    prepare: ({ logLevel = settings.logLevel.default }) => {
      return () => {
        for (const log of logs) log.level = logLevel
      }
    },
  }
}
