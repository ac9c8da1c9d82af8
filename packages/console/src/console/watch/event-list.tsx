import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

import type { EventStore } from '../events/event-store.ts'
import { findRow } from '../events/find-row.ts'
import type { Order } from '../events/order.ts'
import type { ReceivedEvent } from '../events/received-event.ts'
import { computeRowWindow } from '../events/row-window.ts'
import { EventRow, rowId } from './event-row.tsx'
import { useFrame } from '../parts/use-frame.ts'
import { useMedia } from '../parts/use-media.ts'
import { useRowScroll } from './use-row-scroll.ts'

/** What the list shows, and what is told of it. */
export interface EventListProps {
  readonly store: EventStore
  readonly order: Order
  readonly selected: ReceivedEvent | undefined
  readonly onSelect: (event: ReceivedEvent | undefined) => void
  /** Enter was pressed on the selected event. */
  readonly onEnter: () => void
}

/** The events as a grid of which only the rows in sight are in the page, so that its length costs nothing. */
export function EventList({ store, order, selected, onSelect, onEnter }: EventListProps): JSX.Element {
  useFrame(store.subscribe)
  // Two lines and room for a finger where the window is narrow; `events.css` has the same heights.
  const rowHeight = useMedia('(max-width: 720px)') ? 52 : 32
  const { scroller, rows: place, scrollTop, viewHeight, onScroll, reveal } = useRowScroll(store, order, rowHeight)
  const { rows } = store
  const count = rows.length
  /** Where a row stands in the order shown; the same turns it back. */
  const turn = (index: number): number => (order === 'newest-first' ? count - 1 - index : index)
  const found = selected === undefined ? -1 : findRow(rows, selected.number)
  const { first, end, height, top } = computeRowWindow({ count, rowHeight, scrollTop, viewHeight })
  const drawn = Array.from({ length: end - first }, (_, index) => first + index)

  // The details take room from the list: what was chosen with the keyboard, or stands still, stays in sight.
  const byKeyboard = useRef(false)
  useLayoutEffect(() => {
    if (found !== -1 && (byKeyboard.current || store.paused)) reveal(turn(found))
  }, [selected, viewHeight])

  function choose(event: ReceivedEvent): void {
    byKeyboard.current = false
    onSelect(event)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = found === -1 ? -1 : turn(found)
    const page = Math.max(Math.floor(viewHeight / rowHeight) - 1, 1)
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: count - 1,
    }
    const target = targets[event.key]
    if (event.key === 'Enter' && selected !== undefined) onEnter()
    else if (event.key === 'Escape') onSelect(undefined)
    else if (target === undefined || count === 0) return
    else {
      const row = Math.min(Math.max(target, 0), count - 1)
      byKeyboard.current = true
      onSelect(rows.at(turn(row)))
    }
    event.preventDefault()
  }

  return (
    // What scrolls is the grid itself: browsers give the keyboard a way to whatever scrolls, and there is to be one alone.
    <div
      class="event-grid"
      role="grid"
      aria-label="Received events"
      aria-rowcount={count + 1}
      aria-activedescendant={selected !== undefined && found !== -1 ? rowId(selected) : undefined}
      tabIndex={0}
      ref={scroller}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div class="row row-head" role="row" aria-rowindex={1}>
        <span role="columnheader">Time</span>
        <span role="columnheader">Event</span>
        <span role="columnheader">Id</span>
        <span role="columnheader">Data</span>
      </div>
      <div class="rows" role="presentation" ref={place} style={{ height: `${height}px` }}>
        {/* A group without a row would be a fault. */}
        <div
          class="rows-drawn"
          role={count > 0 ? 'rowgroup' : 'presentation'}
          style={{ transform: `translateY(${top}px)` }}
        >
          {drawn.map((row) => {
            const event = rows.at(turn(row))
            return (
              event !== undefined && (
                <EventRow
                  key={row}
                  event={event}
                  index={row}
                  isSelected={event.number === selected?.number}
                  onSelect={choose}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}
