import { type AccessDescription, describeAccess, type DescribedSetup } from '../access/describe-access.ts'
import type { BroadcastOptions } from '../options/broadcast-options.ts'
import type { HotPart } from '../reload/hot-part.ts'
import { isSameValue } from '../reload/is-same-value.ts'

/** Where a broadcast stands, as the documents tell it. */
type DescribedPlace = Required<Pick<DescribedSetup, 'plainHost' | 'limits' | 'login'>>

/** What the documents tell of access, as it is now. */
export class HotDescription {
  #now: AccessDescription
  #version = 0
  readonly hotPart: HotPart

  constructor(options: BroadcastOptions, place: DescribedPlace) {
    let before = options
    this.#now = describeAccess({ ...options, ...place })
    this.hotPart = {
      prepare: (next) => () => {
        const isSame = (['access', 'anonymous', 'limits'] as const).every((name) =>
          isSameValue(before[name], next[name]),
        )
        before = next
        if (isSame) return
        this.#now = describeAccess({ ...next, ...place })
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
