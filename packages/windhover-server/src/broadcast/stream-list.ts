import { type Access, WindhoverError } from 'windhover'
import type { StreamDescription } from 'windhover/adapter'

import type { AccessDescription } from '../access/describe-access.ts'
import { findIdleSecurity } from '../access/find-description-faults.ts'
import type { AccessSetup } from '../access/rules.ts'
import type { PlacedFeed } from '../feed/place-feed.ts'

/** Where the streams of a list stand. */
export interface StreamListPlace {
  /** The door of the server. Default: there is none. */
  readonly access: Access | undefined
  /** The feed of admins. Default: there is none. */
  readonly feed: PlacedFeed | undefined
  /** Tells what the documents say of access, at that time. */
  readonly describe: () => AccessDescription
}

/** All streams of a broadcast, for its documents, its paths and its guards. */
export class StreamList {
  readonly #own: readonly StreamDescription[]
  readonly #place: StreamListPlace

  /** @param own - those beside the feed of admins. */
  constructor(own: readonly StreamDescription[], place: StreamListPlace) {
    this.#own = own
    this.#place = place
  }

  /** Where all of them are, without making what describes the feed. */
  places(): Pick<StreamDescription, 'hidden' | 'path'>[] {
    const { feed } = this.#place
    return feed === undefined ? [...this.#own] : [...this.#own, { path: feed.path, hidden: false }]
  }

  /** All of them, with the feed of admins. */
  all(): StreamDescription[] {
    const { feed, describe } = this.#place
    return feed === undefined ? [...this.#own] : [...this.#own, feed.describe(describe())]
  }

  /** All of them, with who may read them. Those with a door of their own are not described by that of the server. */
  described(): StreamDescription[] {
    const { access, describe } = this.#place
    return this.all().map((stream) =>
      access !== undefined && stream.access === access && this.#own.includes(stream)
        ? describe().describeStream(stream)
        : stream,
    )
  }

  /**
   * Refuses a stream that promises to ask for a credential where nothing does.
   *
   * @throws WindhoverError `invalid_option` with its path, and what to do.
   */
  refuseIdleSecurity(options: AccessSetup): void {
    const [fault] = findIdleSecurity(this.#own, options)
    if (fault !== undefined) throw new WindhoverError('invalid_option', fault)
  }
}
