import type { Chunk, Sink } from 'windhover/adapter'

import { changeSink } from './change-sink.ts'
import type { Tampering } from './episode.ts'

/** Tampers with an episode whose sinks do every tenth write in another way, to see that a fault is found. */
export function withSink(
  tamper: (write: (chunk: Chunk) => boolean, chunk: Chunk, before: Chunk) => boolean,
): Tampering {
  return {
    sink: (sink): Sink => {
      let writes = 0
      let before: Chunk | undefined
      const write = (chunk: Chunk): boolean => sink.write(chunk)
      return changeSink(sink, {
        write: (chunk) => {
          writes += 1
          const last = before ?? chunk
          before = chunk
          return writes % 10 === 0 ? tamper(write, chunk, last) : write(chunk)
        },
      })
    },
  }
}
