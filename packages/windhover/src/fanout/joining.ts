import type { Sink } from '../connection/sink.ts'
import type { Interest } from '../interest.ts'
import type { SlowPolicy } from '../slow-policy.ts'
import type { Representation } from '../wire/representation.ts'
import type { Reader, ReaderIdentity } from './reader.ts'

/** A reader that is taken in and not greeted yet. */
export interface Holding {
  readonly identity: ReaderIdentity
  readonly interest: Interest
  readonly slowPolicy: SlowPolicy
  readonly representation: Representation
  /** Milliseconds for which messages gather before they leave in one write. Default: 0. */
  readonly flushMs?: number | undefined
  readonly sink: Sink
  /** How its client takes the stream. Default: as it is. */
  readonly encoding?: 'gzip' | undefined
  /** The moment when its grant to read ends, in milliseconds since 1970; `undefined` for never. */
  readonly grantEndsAtMs: number | undefined
  /** Called once with the reader, before its sink is touched. */
  readonly onJoined: (reader: Reader) => void
}

/** A reader that is taken in and greeted at once. */
export interface Joining extends Holding {
  /** The place where it starts: it gets the messages after this place. */
  readonly place: number
  /** The text of its first write: `connected`, and a gap if there is one. */
  readonly greeting: string
  /** The places of older messages that it gets first. Default: none. */
  readonly first?: readonly number[] | undefined
}
