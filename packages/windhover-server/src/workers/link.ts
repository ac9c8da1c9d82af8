/** A way to another process, which keeps the order of what is sent. Only plain values pass. */
export interface Link {
  /** Sends a body under a topic. It is lost if the other process is gone, of which {@link onClose} tells. */
  send(topic: string, body: unknown): void
  /** Takes what comes under a topic; returns a function that stops it. One taker at a time. */
  take(topic: string, taker: (body: unknown) => void): () => void
  /** Calls back once, when the other process is gone; at once if it is gone already. Returns a function that stops it. */
  onClose(callback: () => void): () => void
}

/** One end of a channel between two processes, or two threads. */
export interface LinkEnd {
  send(message: unknown): void
  onMessage(callback: (message: unknown) => void): void
  onClose(callback: () => void): void
}

/** What passes through a channel. Other messages belong to others, and are left alone. */
interface Envelope {
  readonly windhover: string
  readonly body: unknown
}

/** Puts topics onto a channel. */
export function createLink(end: LinkEnd): Link {
  const takers = new Map<string, (body: unknown) => void>()
  const closers = new Set<() => void>()
  let isClosed = false
  end.onMessage((message) => {
    if (isEnvelope(message)) takers.get(message.windhover)?.(message.body)
  })
  end.onClose(() => {
    isClosed = true
    for (const close of closers) close()
    closers.clear()
  })
  return {
    send(topic, body) {
      if (!isClosed) end.send({ windhover: topic, body } satisfies Envelope)
    },
    take(topic, taker) {
      takers.set(topic, taker)
      return () => {
        if (takers.get(topic) === taker) takers.delete(topic)
      }
    },
    onClose(callback) {
      if (isClosed) {
        callback()
        return () => {}
      }
      closers.add(callback)
      return () => void closers.delete(callback)
    },
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'windhover' in message
}
