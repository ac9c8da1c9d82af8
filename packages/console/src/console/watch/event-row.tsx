import type { JSX } from 'preact'

import { isControlName } from '../events/control-event.ts'
import { formatRowData, formatRowId, formatTime } from '../events/format-event.ts'
import { type ReceivedEvent, timeOf } from '../events/received-event.ts'
import { EventBadge } from '../parts/event-badge.tsx'

/** What a row shows. */
export interface EventRowProps {
  readonly event: ReceivedEvent
  /** Where it stands among all rows, from 0. */
  readonly index: number
  readonly isSelected: boolean
  readonly onSelect: (event: ReceivedEvent) => void
}

/** The element id of an event's row. */
export function rowId(event: ReceivedEvent): string {
  return `event-${event.number}`
}

/** One event on one line. */
export function EventRow({ event, index, isSelected, onSelect }: EventRowProps): JSX.Element {
  return (
    <div
      id={rowId(event)}
      class={`row${isControlName(event.name) ? ` control control-${event.name}` : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-event={event.name}
      // At once, with a mouse: in a fast list another event stands there when the button is let go.
      onPointerDown={({ pointerType, button }) => pointerType === 'mouse' && button === 0 && onSelect(event)}
      onClick={(click) => {
        if (!(click instanceof PointerEvent && click.pointerType === 'mouse')) onSelect(event)
      }}
    >
      <span role="gridcell" class="cell-time">
        {formatTime(timeOf(event))}
      </span>
      <span role="gridcell" class="cell-name" title={event.name}>
        <EventBadge name={event.name} />
        {event.channel !== undefined && <span class="row-channel">{event.channel}</span>}
      </span>
      <span role="gridcell" class="cell-id" title={event.id}>
        {formatRowId(event.id ?? '')}
      </span>
      <span role="gridcell" class="cell-data">
        {formatRowData(event.data)}
      </span>
    </div>
  )
}
