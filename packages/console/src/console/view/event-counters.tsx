import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import type { EventStore } from '../events/event-store.ts'
import { useFrame } from './use-frame.ts'

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

/** Counts what came in the last second, each second. */
function useRate(store: EventStore): number {
  const [rate, setRate] = useState(0)
  useEffect(() => {
    let before = store.received
    let at = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      // After a clear there are fewer than before.
      setRate(Math.round((Math.max(store.received - before, 0) * 1000) / (now - at)))
      before = store.received
      at = now
    }, 1000)
    return () => clearInterval(timer)
  }, [store])
  return rate
}
