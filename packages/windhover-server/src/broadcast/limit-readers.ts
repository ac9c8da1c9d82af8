import type { Hub } from 'windhover'

import { settings } from '../options/settings.ts'
import type { HotPart } from '../reload/hot-part.ts'

/** Makes the part of a server that changes how many readers there may be while it runs. */
export function limitReaders(hub: Pick<Hub, 'limitReaders'>): HotPart {
  return {
    prepare(options) {
      const { maxReaders = settings.maxReaders.default } = options
      const { maxReadersPerAddress = settings.maxReadersPerAddress.default } = options
      return () => hub.limitReaders({ maxReaders, maxReadersPerAddress })
    },
  }
}
