import { type AccessDescription, describeAccess } from '../access/describe-access.ts'
import type { RateLimits } from '../limits/rate-limits.ts'
import type { BroadcastOptions } from '../options/broadcast-options.ts'
import type { HotPart } from '../reload/hot-part.ts'
import { isSameValue } from '../reload/is-same-value.ts'

/** What the documents tell of access, as it is now. */
export class HotDescription {
  #now: AccessDescription
  #version = 0
  readonly hotPart: HotPart

  /**
   * @param plainHost - the address that the server listens on in plain HTTP, if it does and that is known.
   * @param limits - those of the door. Default: there is no door.
   */
  constructor(options: BroadcastOptions, plainHost: string | undefined, limits: RateLimits | undefined) {
    let before = options
    this.#now = describeAccess({ ...options, plainHost, limits })
    this.hotPart = {
      prepare: (next) => () => {
        const isSame = (['access', 'anonymous', 'limits'] as const).every((name) =>
          isSameValue(before[name], next[name]),
        )
        before = next
        if (isSame) return
        this.#now = describeAccess({ ...next, plainHost, limits })
        this.#version += 1
      },
    }
  }

  get now(): AccessDescription {
    return this.#now
  }

  /** Changes with what is told, so that documents which were made before are made once more. */
  get version(): number {
    return this.#version
  }
}
