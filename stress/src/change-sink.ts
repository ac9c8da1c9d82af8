import type { Sink } from 'windhover/adapter'

/** A sink of which some members are others, to see that a fault is found. */
export function changeSink(sink: Sink, changed: Partial<Sink>): Sink {
  return {
    get pendingBytes() {
      return sink.pendingBytes
    },
    attach: (listener) => sink.attach(listener),
    write: (chunk) => sink.write(chunk),
    close: (last) => sink.close(last),
    destroy: () => sink.destroy(),
    ...changed,
  }
}
