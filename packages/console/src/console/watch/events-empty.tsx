import type { JSX } from 'preact'

import type { ConnectionState } from '../connection/connection-state.ts'
import type { EventStore } from '../events/event-store.ts'
import { KestrelMark } from '../parts/kestrel-mark.tsx'
import { useFrame } from '../parts/use-frame.ts'

/** What stands in the place of rows while there are none: what to do next. */
export function EventsEmpty({
  store,
  phase,
}: {
  store: EventStore
  phase: ConnectionState['phase']
}): JSX.Element | null {
  useFrame(store.subscribe)
  if (store.rows.length > 0) return null
  return (
    <div class="events-empty">
      <KestrelMark />
      <p>{store.kept > 0 ? 'No event has this text in it.' : hint(phase)}</p>
    </div>
  )
}

function hint(phase: ConnectionState['phase']): string {
  if (phase === 'connected') return 'Hovering. Send something and see it arrive.'
  if (phase === 'closed') return 'Connect to a stream to see its events here.'
  if (phase === 'waiting') return 'Waiting for a connection that another tab holds.'
  return 'Waiting for the server.'
}
