import type { ClientStream } from '../client-stream.ts'

/** The streams that components have asked for, by client and key. Who uses one keeps it. */
const made = new WeakMap<object, Map<string, WeakRef<object>>>()

/** Returns the stream of a key, and makes it if there is none, or one that has ended for good. */
export function shareStream<Data>(client: object, key: string, make: () => ClientStream<Data>): ClientStream<Data> {
  let streams = made.get(client)
  if (!streams) made.set(client, (streams = new Map()))
  for (const [other, held] of streams) if (!held.deref()) streams.delete(other)
  const found = streams.get(key)?.deref() as ClientStream<Data> | undefined
  if (found && !/closed|failed/.test(found.state.is)) return found
  const stream = make()
  streams.set(key, new WeakRef(stream))
  return stream
}
