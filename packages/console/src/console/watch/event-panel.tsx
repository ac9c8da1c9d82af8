import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import type { EventStore } from '../events/event-store.ts'
import type { ReceivedEvent } from '../events/received-event.ts'
import { lazy } from '../parts/lazy.tsx'
import { EventCounters } from './event-counters.tsx'
import { EventList } from './event-list.tsx'
import { EventToolbar } from './event-toolbar.tsx'
import { EventsEmpty } from './events-empty.tsx'
import { FollowPill } from './follow-pill.tsx'
import type { ConnectionControl } from './use-connection.ts'
import type { PageStateControl } from '../shell/use-page-state.ts'

const EventDetails = lazy(() => import('./event-details.tsx').then((part) => part.EventDetails))
const GapBanner = lazy(() => import('./gap-banner.tsx').then((part) => part.GapBanner))

/** What the panel works with. */
export interface EventPanelProps {
  readonly store: EventStore
  readonly control: ConnectionControl
  readonly page: PageStateControl
}

/** What was received: the list, its tools, and the details of the selected event. */
export function EventPanel({ store, control, page }: EventPanelProps): JSX.Element {
  const panel = useRef<HTMLElement>(null)
  const { filter, order } = page.state
  const [selected, setSelected] = useState<ReceivedEvent>()
  const [focusCount, setFocusCount] = useState(0)
  useEffect(() => store.filter(filter), [store, filter])

  function select(event: ReceivedEvent | undefined): void {
    setSelected(event)
    setFocusCount(0)
  }

  function closeDetails(): void {
    select(undefined)
    panel.current?.querySelector<HTMLElement>('[role=grid]')?.focus()
  }

  return (
    <section class="panel event-panel" aria-labelledby="events-title" ref={panel}>
      <div class="panel-head">
        <h2 id="events-title">Events</h2>
        <EventCounters store={store} />
      </div>
      <EventToolbar
        store={store}
        filter={filter}
        onFilter={(text) => page.change({ filter: text })}
        order={order}
        onOrder={(chosen) => page.change({ order: chosen }, 'step')}
        onClear={() => {
          store.clear()
          select(undefined)
        }}
      />
      {control.gap !== undefined && <GapBanner data={control.gap} onDismiss={control.dismissGap} />}
      <div class="event-area">
        <EventList
          store={store}
          order={order}
          selected={selected}
          onSelect={select}
          onEnter={() => setFocusCount((count) => count + 1)}
        />
        <FollowPill store={store} />
        <EventsEmpty store={store} phase={control.state.phase} />
      </div>
      {selected !== undefined && <EventDetails event={selected} focusCount={focusCount} onClose={closeDetails} />}
    </section>
  )
}
