import { WindhoverError } from '../errors.ts'
import type { Fanout } from '../fanout/fanout.ts'
import { checkWholeNumber } from '../options.ts'
import type { ConnectedCounts } from './hub.ts'
import { listReaders } from './list-readers.ts'
import { type ReaderPage, type ReaderQuery, readReaderQuery } from './reader-page.ts'
import type { Roster } from './roster.ts'

/** Counts the readers of one hub, by what they read. */
export class ReaderCounts {
  readonly #roster: Roster
  readonly #fanout: Fanout

  constructor(roster: Roster, fanout: Fanout) {
    this.#roster = roster
    this.#fanout = fanout
  }

  /** As `Hub.connectedCount` does. */
  connectedCount({ stream, channel }: { readonly stream?: string; readonly channel?: string } = {}): number {
    if (stream !== undefined && channel !== undefined) {
      throw new WindhoverError('invalid_option', 'connectedCount: give a stream or a channel, not both')
    }
    if (stream !== undefined) return this.#roster.streamCounts.get(stream) ?? 0
    return channel === undefined ? this.#fanout.size : this.#fanout.countChannel(channel)
  }

  /** As `Hub.readers` does. */
  list(query: ReaderQuery): ReaderPage {
    return listReaders(readReaderQuery(query), { roster: this.#roster, fanout: this.#fanout })
  }

  /** As `Hub.connectedCounts` does. */
  connectedCounts({ maxChannels = Infinity }: { readonly maxChannels?: number } = {}): ConnectedCounts {
    if (maxChannels !== Infinity) checkWholeNumber('maxChannels', maxChannels)
    return { streams: new Map(this.#roster.streamCounts), channels: this.#fanout.countChannels(maxChannels) }
  }
}
