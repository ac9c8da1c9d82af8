import type { DeclaredEvent } from '../catalog/define-events.ts'
import { encodeEvent } from '../wire/encode-event.ts'

/** Writes a stream's first events: `connected`, and the first example of each event that has one. */
export function writeSample(events: readonly (DeclaredEvent | undefined)[]): string {
  let text = encodeEvent({
    retryMs: 2000,
    id: 'k3v9x2.41',
    event: 'connected',
    data: JSON.stringify({
      clientId: '5f0c6b1e9d2a4c7f8b3e1a6d0c9f2b47',
      serverTime: '2026-01-01T12:00:00.000Z',
      keepAliveMs: 15000,
      resumed: false,
    }),
  })
  let offset = 41
  for (const event of events) {
    if (event === undefined || event.examples.length === 0) continue
    offset += 1
    text += encodeEvent({ id: `k3v9x2.${offset}`, event: event.name, data: JSON.stringify(event.examples[0]) })
  }
  return text
}
