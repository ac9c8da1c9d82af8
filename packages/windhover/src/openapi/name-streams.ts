import type { StreamDescription } from '../stream/stream-description.ts'
import { toPascalCase } from '../schema/to-pascal-case.ts'

/**
 * Names the operations of streams: the stream's own id, or one made from its path (`/sse/broadcast` gives
 * `streamSseBroadcast`). A number follows if that is taken, as the paths `/sse/a.b` and `/sse/a-b` come to one name.
 *
 * @param routes - the other operations, whose ids are taken.
 */
export function nameStreams(
  streams: readonly StreamDescription[],
  routes: readonly { readonly operationId?: string }[],
): Map<StreamDescription, string> {
  const taken = new Set([...streams, ...routes].map(({ operationId }) => operationId))
  return new Map(
    streams.map((stream) => {
      if (stream.operationId !== undefined) return [stream, stream.operationId]
      const name = `stream${toPascalCase(stream.path)}`
      let id = name
      for (let number = 2; taken.has(id); number += 1) id = `${name}${number}`
      taken.add(id)
      return [stream, id]
    }),
  )
}
