import type { DeclaredEvent } from '../catalog/define-events.ts'
import { encodeEvent } from '../wire/encode-event.ts'

type Events = readonly (DeclaredEvent | undefined)[]

/** One event of a sample, as an item of the stream. */
export interface SampleItem {
  readonly event: string
  readonly id?: string
  readonly retry?: number
  readonly data: string
}

/** Lists the first events of a stream of a hub: `connected`, and the first example of each event that has one. */
export function listSample(events: Events): SampleItem[] {
  return listItems(events, 41, (offset) => `k3v9x2.${offset}`)
}

/** As {@link listSample}, of a stream that is made for one request, whose first event has no id. */
export function listRequestSample(events: Events): SampleItem[] {
  return listItems(events, 0, (index) => (index === 0 ? undefined : String(index)))
}

/** Writes a sample as it is on the wire. */
export function writeSample(items: readonly SampleItem[]): string {
  return items
    .map(({ retry: retryMs, ...item }) => encodeEvent({ ...item, ...(retryMs === undefined ? {} : { retryMs }) }))
    .join('')
}

function listItems(events: Events, start: number, toId: (index: number) => string | undefined): SampleItem[] {
  const id = toId(start)
  const connected: SampleItem = {
    retry: 2000,
    ...(id === undefined ? {} : { id }),
    event: 'connected',
    data: JSON.stringify({
      clientId: '5f0c6b1e9d2a4c7f8b3e1a6d0c9f2b47',
      serverTime: '2026-01-01T12:00:00.000Z',
      keepAliveMs: 15000,
      resumed: false,
    }),
  }
  const shown = events.filter((event) => event !== undefined).filter(({ examples }) => examples.length > 0)
  return [
    connected,
    ...shown.map(({ name, examples: [data] }, index) => ({
      id: toId(start + index + 1)!,
      event: name,
      data: JSON.stringify(data),
    })),
  ]
}
