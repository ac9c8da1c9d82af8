import { expect, test } from 'vitest'
import type { Sink } from 'windhover/adapter'

import { changeSink } from '../change-sink.ts'
import { runHttp } from './run-http.ts'

/** A way out whose every fourth write is done in another way. */
function everyFourth(write: (sink: Sink, ...args: Parameters<Sink['write']>) => boolean): (sink: Sink) => Sink {
  return (sink) => {
    let writes = 0
    return changeSink(sink, {
      write: (chunk) => {
        writes += 1
        return writes % 4 === 0 ? write(sink, chunk) : sink.write(chunk)
      },
    })
  }
}

test.each<[string, (sink: Sink) => Sink, string[]]>([
  ['loses a write', everyFourth(() => true), ['lost', 'starved', 'position-ahead']],
  ['writes twice', everyFourth((sink, chunk) => sink.write(chunk) && sink.write(chunk)), ['double', 'position-ahead']],
  ['ends without closing', (sink) => changeSink(sink, { close: () => sink.destroy() }), ['unclean-end']],
])(
  'over HTTP/1, HTTP/2 and Fetch, a way out that %s is found',
  { timeout: 120_000 },
  async (_name, sink, invariants) => {
    // A second is enough on a quiet machine; on a busy one, less happens in it.
    let found: string | undefined
    for (let forMs = 1000; found === undefined && forMs <= 9000; forMs *= 3) {
      // oxlint-disable-next-line no-await-in-loop -- one run after the other
      found = (await runHttp(1, forMs, { sink })).failure?.invariant
    }
    expect(invariants).toContain(found)
  },
)
