import type { Http2Session, ServerHttp2Stream } from 'node:http2'

/** What one connection of HTTP/2 carries: how many streams, and how many bytes wait for those that take them slowly. */
export class SharedConnection {
  /** How many streams it carries, with those whose requests wait for their admission. */
  streams = 0
  #bytes = 0
  /** Those that may not write before others have been taken, first come, first served. */
  readonly #waiting = new Set<() => void>()

  /** How many bytes wait. */
  get bytes(): number {
    return this.#bytes
  }

  /** Counts bytes that wait for a stream. When there are fewer, one that waits for room may write. */
  add(bytes: number): void {
    this.#bytes += bytes
    if (bytes < 0) this.wakeNext()
  }

  /** Calls back once there may be room. One that waits already keeps its place. */
  wait(onRoom: () => void): void {
    this.#waiting.add(onRoom)
  }

  /** Takes back a {@link wait}. */
  forget(onRoom: () => void): void {
    this.#waiting.delete(onRoom)
  }

  /** Lets the next write that waits. One at a time: each looks for room again, and takes some of it. */
  wakeNext(): void {
    for (const onRoom of this.#waiting) {
      this.#waiting.delete(onRoom)
      onRoom()
      return
    }
  }
}

const connections = new WeakMap<Http2Session, SharedConnection>()

/** What a connection of HTTP/2 carries. */
export function findSharedConnection(session: Http2Session): SharedConnection {
  let connection = connections.get(session)
  if (connection === undefined) {
    connection = new SharedConnection()
    connections.set(session, connection)
  }
  return connection
}

/**
 * Counts a stream among those of its connection while its request waits for its admission. Otherwise any
 * number of requests could wait together, and each be let in as the first.
 *
 * @returns a function that gives the place back, for a stream that counts itself from then on or is refused.
 *   One whose client leaves gives it back by itself.
 */
export function holdPlace(stream: ServerHttp2Stream): () => void {
  const { session } = stream
  if (session === undefined) return () => {}
  const connection = findSharedConnection(session)
  connection.streams += 1
  let isHeld = true
  const giveBack = (): void => {
    if (!isHeld) return
    isHeld = false
    connection.streams -= 1
    stream.off('close', giveBack)
  }
  stream.on('close', giveBack)
  return giveBack
}
