import type { JSX } from 'preact'

import type { EventStore } from '../events/event-store.ts'
import { useFrame } from '../parts/use-frame.ts'

/** Floats over a paused list: how much came meanwhile, and the way back. */
export function FollowPill({ store }: { store: EventStore }): JSX.Element | null {
  useFrame(store.subscribe)
  if (!store.paused) return null
  return (
    <button type="button" class="follow-pill" onClick={store.resume}>
      Paused{store.waiting > 0 ? ` · ${store.waiting.toLocaleString('en')} new` : ''} · Show newest
    </button>
  )
}
