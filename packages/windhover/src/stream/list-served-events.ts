import type { StreamDefinition } from './define-stream.ts'

/** Lists the events that a stream serves; `undefined` for any. */
export function listServedEvents({ events, open, catalog }: StreamDefinition): readonly string[] | undefined {
  return events ?? (open ? undefined : [...(catalog?.events.keys() ?? [])])
}
