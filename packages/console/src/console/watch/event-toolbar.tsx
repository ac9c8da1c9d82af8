import type { JSX } from 'preact'

import type { EventStore } from '../events/event-store.ts'
import type { Order } from '../events/order.ts'
import { useFrame } from '../parts/use-frame.ts'

/** What the toolbar acts on. */
export interface EventToolbarProps {
  readonly store: EventStore
  readonly filter: string
  readonly onFilter: (text: string) => void
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly onClear: () => void
}

/** Filter, order, pause and clear. */
export function EventToolbar({ store, filter, onFilter, order, onOrder, onClear }: EventToolbarProps): JSX.Element {
  useFrame(store.subscribe)
  return (
    <div class="toolbar" role="toolbar" aria-label="Event list tools">
      <input
        type="search"
        aria-label="Filter events by text"
        placeholder="Filter by text"
        value={filter}
        onInput={(event) => onFilter(event.currentTarget.value)}
        autocomplete="off"
        spellcheck={false}
      />
      <select
        aria-label="Order of events"
        value={order}
        onChange={(event) => onOrder(event.currentTarget.value === 'newest-last' ? 'newest-last' : 'newest-first')}
      >
        <option value="newest-first">Newest first</option>
        <option value="newest-last">Newest last</option>
      </select>
      <button type="button" class="toggle" onClick={() => (store.paused ? store.resume() : store.pause())}>
        {store.paused ? 'Follow' : 'Pause'}
      </button>
      <button type="button" onClick={onClear}>
        Clear
      </button>
    </div>
  )
}
