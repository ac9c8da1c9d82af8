import type { DeclaredEvent } from '../catalog/define-events.ts'
import { encodeEvent } from '../wire/encode-event.ts'

type Events = readonly (DeclaredEvent | undefined)[]

/** Writes the first events of a stream of a hub: `connected`, and the first example of each event that has one. */
export function writeSample(events: Events): string {
  return writeEvents(events, 41, (offset) => `k3v9x2.${offset}`)
}

/** As {@link writeSample}, of a stream that is made for one request. */
export function writeRequestSample(events: Events): string {
  return writeEvents(events, 0, (index) => (index === 0 ? undefined : String(index)))
}

function writeEvents(events: Events, start: number, toId: (index: number) => string | undefined): string {
  const id = toId(start)
  let text = encodeEvent({
    retryMs: 2000,
    ...(id === undefined ? {} : { id }),
    event: 'connected',
    data: JSON.stringify({
      clientId: '5f0c6b1e9d2a4c7f8b3e1a6d0c9f2b47',
      serverTime: '2026-01-01T12:00:00.000Z',
      keepAliveMs: 15000,
      resumed: false,
    }),
  })
  let index = start
  for (const event of events) {
    if (event === undefined || event.examples.length === 0) continue
    index += 1
    text += encodeEvent({ id: toId(index)!, event: event.name, data: JSON.stringify(event.examples[0]) })
  }
  return text
}
