import type { JSX } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'

import { Fact } from '../events/fact.tsx'
import { formatDateTime } from '../events/format-event.ts'
import { formatWholeData } from '../events/whole-data.ts'
import type { ReceivedEvent } from '../events/received-event.ts'
import { isControlName } from '../events/control-event.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { CopyCode } from './copy-code.tsx'
import { EventBadge } from '../parts/event-badge.tsx'
import '../styles/details.css'
import { JsonText } from '../parts/json-text.tsx'

/** What the pane shows. */
export interface EventDetailsProps {
  readonly event: ReceivedEvent
  /** Becomes another number whenever the pane is to take the focus. */
  readonly focusCount: number
  readonly onClose: () => void
  /** Opens the stream after this event. */
  readonly onReplay: () => void
  /** Holds this event, to be compared with the next one that is chosen. */
  readonly onCompare: () => void
  /** The address that the event came from, or `undefined` if none was opened. */
  readonly url: string | undefined
}

/** One event whole. */
export function EventDetails({ event, focusCount, onClose, onReplay, onCompare, url }: EventDetailsProps): JSX.Element {
  const pane = useRef<HTMLElement>(null)
  const { text, isJson } = useMemo(() => formatWholeData(event.data), [event])
  useEffect(() => {
    if (focusCount > 0) pane.current?.focus()
  }, [focusCount])
  return (
    <section
      class="details"
      aria-label="Event details"
      ref={pane}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div class="details-head">
        <EventBadge name={event.name} />
        <span class="details-buttons">
          <CopyButton text={text} />
          <button type="button" class="quiet" onClick={onClose}>
            Close
          </button>
        </span>
      </div>
      <div class="details-actions">
        <button
          type="button"
          disabled={event.id === undefined}
          title={event.id === undefined ? 'This event has no id, so the stream cannot begin after it.' : undefined}
          onClick={onReplay}
        >
          Replay from here
        </button>
        <button type="button" onClick={onCompare}>
          Compare with …
        </button>
        {url !== undefined && (
          <CopyCode
            source={{ url, lastEventId: event.id ?? '', names: isControlName(event.name) ? [] : [event.name] }}
          />
        )}
      </div>
      <dl class="details-facts">
        {event.time !== undefined && <Fact name="Published" value={formatDateTime(event.time)} />}
        <Fact name="Received" value={formatDateTime(event.at)} />
        {event.channel !== undefined && <Fact name="Channel" value={event.channel} />}
        <Fact name="Id" value={event.id ?? 'none'} />
      </dl>
      {/* One of its own for each event: the next is read from its beginning. */}
      <pre key={event.number} tabIndex={0} aria-label="Event data">
        {isJson ? <JsonText text={text} /> : text === '' ? '(empty)' : text}
      </pre>
    </section>
  )
}
