import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import type { EventStore } from '../events/event-store.ts'
import { useFrame } from '../parts/use-frame.ts'

/** How many events came, how many come, and how many had to go. */
export function EventCounters({ store }: { store: EventStore }): JSX.Element {
  useFrame(store.subscribe)
  const perSecond = useRate(store)
  return (
    <dl class="counters">
      <div>
        <dt>Received</dt>
        <dd data-testid="received">{store.received.toLocaleString('en')}</dd>
      </div>
      <div>
        <dt>Per second</dt>
        <dd data-testid="per-second">{perSecond.toLocaleString('en')}</dd>
      </div>
      {store.dropped > 0 && (
        <div
          title={`The newest ${store.kept.toLocaleString('en')} events are kept here; the server's history is another matter.`}
        >
          <dt>Dropped from view</dt>
          <dd data-testid="dropped">{store.dropped.toLocaleString('en')}</dd>
        </div>
      )}
    </dl>
  )
}

/** Often enough to see it fall. */
const redrawMs = 200

/** What came within the last second. Each event draws it again; while it falls, a timer does. */
function useRate(store: EventStore): number {
  const [, redraw] = useState(0)
  const rate = store.perSecond()
  useEffect(() => {
    if (rate === 0) return undefined
    const timer = setTimeout(() => redraw((count) => count + 1), redrawMs)
    return () => clearTimeout(timer)
  })
  return rate
}
