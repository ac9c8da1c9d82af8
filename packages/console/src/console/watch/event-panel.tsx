import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import type { EventStore } from '../events/event-store.ts'
import type { ReceivedEvent } from '../events/received-event.ts'
import type { PageUrls } from '../page-urls.ts'
import { lazy } from '../parts/lazy.tsx'
import { EventCounters } from './event-counters.tsx'
import { EventList } from './event-list.tsx'
import { EventToolbar } from './event-toolbar.tsx'
import { EventsEmpty } from './events-empty.tsx'
import { FollowPill } from './follow-pill.tsx'
import type { ConnectionControl } from './use-connection.ts'
import type { PageStateControl } from '../shell/use-page-state.ts'

const EventDetails = lazy(() => import('./event-details.tsx').then((part) => part.EventDetails))
const DiffPane = lazy(() => import('./diff-pane.tsx').then((part) => part.DiffPane))
const GapBanner = lazy(() => import('./gap-banner.tsx').then((part) => part.GapBanner))

/** What the panel works with. */
export interface EventPanelProps {
  readonly store: EventStore
  readonly control: ConnectionControl
  readonly page: PageStateControl
  readonly urls: PageUrls
}

/** What was received: the list, its tools, and the details of the selected event. */
export function EventPanel({ store, control, page, urls }: EventPanelProps): JSX.Element {
  const panel = useRef<HTMLElement>(null)
  const { filter, order } = page.state
  const [selected, setSelected] = useState<ReceivedEvent>()
  const [focusCount, setFocusCount] = useState(0)
  /** What the next event that is chosen is compared with. */
  const [compared, setCompared] = useState<ReceivedEvent>()
  const path = control.opened?.path
  useEffect(() => store.filter(filter), [store, filter])

  function select(event: ReceivedEvent | undefined): void {
    setSelected(event)
    setFocusCount(0)
  }

  const focusList = (): void => panel.current?.querySelector<HTMLElement>('[role=grid]')?.focus()

  function closeDetails(): void {
    select(undefined)
    setCompared(undefined)
    focusList()
  }

  function replay(event: ReceivedEvent): void {
    if (event.id === undefined || path === undefined) return
    page.change({ reader: { lastEventId: event.id }, connects: true }, 'step')
    control.open({ path, lastEventId: event.id })
    select(undefined)
    store.resume()
  }

  function compare(event: ReceivedEvent): void {
    setCompared(event)
    focusList()
  }

  /** Keys that act on the list, wherever the focus is but in a field. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
    if (event.key === '/') panel.current?.querySelector<HTMLElement>('[type=search]')?.focus()
    else if (event.key === 'r' && selected !== undefined) replay(selected)
    else if (event.key === 'c' && selected !== undefined) compare(selected)
    else return
    event.preventDefault()
  }
  useEffect(() => {
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })

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
      {compared !== undefined && (selected === undefined || selected === compared) && (
        <p class="comparing" role="status">
          Choose the event to compare with.{' '}
          <button type="button" class="quiet" onClick={() => setCompared(undefined)}>
            Do not compare
          </button>
        </p>
      )}
      {selected !== undefined && compared !== undefined && selected !== compared && (
        <DiffPane
          before={compared.number < selected.number ? compared : selected}
          after={compared.number < selected.number ? selected : compared}
          onClose={closeDetails}
        />
      )}
      {selected !== undefined && compared === undefined && (
        <EventDetails
          event={selected}
          focusCount={focusCount}
          onClose={closeDetails}
          onReplay={() => replay(selected)}
          onCompare={() => compare(selected)}
          url={path === undefined ? undefined : new URL(urls.at(path), location.href).href}
        />
      )}
      <p class="keys">
        <kbd>j</kbd> <kbd>k</kbd> rows, <kbd>Enter</kbd> details, <kbd>r</kbd> replay from the row, <kbd>c</kbd> compare
        it, <kbd>/</kbd> filter
      </p>
    </section>
  )
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)
}
