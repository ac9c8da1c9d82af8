import type { Client } from '../client.ts'
import type { Random } from '../random.ts'
import type { FollowerOptions, StreamFollower } from './stream-follower.ts'

/** One stream of a client, over a version of HTTP. */
export interface WireReader {
  readonly client: Client
  readonly follower: StreamFollower
  /** How it reads, for messages. */
  readonly how: string
  /** Whether nothing it does may end its stream, or keep it from anything. */
  readonly isGood: boolean
  /** Leaves at once. */
  drop(): void
}

/** What a reader needs, whatever it speaks. */
export interface WireReaderOptions extends FollowerOptions {
  readonly path: string
  readonly random: Random
  readonly fail: (error: unknown) => void
  readonly onGone: (reader: WireReader) => void
}
