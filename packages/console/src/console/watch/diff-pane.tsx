import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'

import { formatTime } from '../events/format-event.ts'
import { type ReceivedEvent, timeOf } from '../events/received-event.ts'
import '../styles/details.css'
import { EventBadge } from '../parts/event-badge.tsx'
import { diffJson } from './json-diff.ts'

/** The two events that are compared. */
export interface DiffPaneProps {
  readonly before: ReceivedEvent
  readonly after: ReceivedEvent
  readonly onClose: () => void
}

/** Where the data of two events differs. */
export function DiffPane({ before, after, onClose }: DiffPaneProps): JSX.Element {
  const changes = useMemo(() => diffJson(before.data, after.data), [before, after])
  return (
    <section
      class="details"
      aria-label="Difference of two events"
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div class="details-head">
        <EventName event={before} /> → <EventName event={after} />
        <span class="details-buttons">
          <button type="button" class="quiet" onClick={onClose}>
            Close
          </button>
        </span>
      </div>
      <div class="diff" tabIndex={0} role="region" aria-label="Changes">
        {changes === undefined ? (
          <p>
            {before.data === after.data
              ? 'The data of both is the same text.'
              : 'The data of one of them is not JSON, or too deep to be compared.'}
          </p>
        ) : changes.length === 0 ? (
          <p>The data of both is the same.</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">Where</th>
                <th scope="col">Before</th>
                <th scope="col">After</th>
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, maxShown).map((change) => (
                <tr key={change.path}>
                  <th scope="row">{change.path === '' ? 'all' : change.path}</th>
                  <td>{change.before === undefined ? <i>nothing</i> : <del>{change.before}</del>}</td>
                  <td>{change.after === undefined ? <i>nothing</i> : <ins>{change.after}</ins>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {changes !== undefined && changes.length > maxShown && <p>{changes.length - maxShown} more places differ.</p>}
      </div>
    </section>
  )
}

/** More than anybody reads, and few enough to draw at once. */
const maxShown = 500

function EventName({ event }: { event: ReceivedEvent }): JSX.Element {
  return (
    <span>
      <EventBadge name={event.name} /> {formatTime(timeOf(event))}
    </span>
  )
}
