import type { JSX } from 'preact'

import { formatDateTime, formatRowData, formatRowId } from '../events/format-event.ts'
import { EventBadge } from '../parts/event-badge.tsx'
import type { KeptMessage } from './history-data.ts'

/** What the table shows. */
export interface HistoryTableProps {
  /** The oldest first. */
  readonly messages: readonly KeptMessage[]
  /** The id of the one that is shown whole. */
  readonly selected: string | undefined
  readonly onSelect: (message: KeptMessage) => void
}

/** The messages of a page, the newest first. */
export function HistoryTable({ messages, selected, onSelect }: HistoryTableProps): JSX.Element {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Messages">
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">Event</th>
            <th scope="col">Channel</th>
            <th scope="col">Id</th>
            <th scope="col">Data</th>
            <th scope="col" class="number">
              Bytes
            </th>
          </tr>
        </thead>
        <tbody>
          {messages.toReversed().map((message) => (
            <tr key={message.id} aria-selected={message.id === selected} onClick={() => onSelect(message)}>
              <td class="mono">
                <button type="button" class="row-button" aria-expanded={message.id === selected}>
                  {formatDateTime(Date.parse(message.time))}
                </button>
              </td>
              <td>
                <EventBadge name={message.event} />
                {message.issues !== null && message.issues.length > 0 && (
                  <span class="mark-bad" title="The data does not match what is declared for this event">
                    does not match
                  </span>
                )}
              </td>
              <td>{message.channel}</td>
              <td class="mono" title={message.id}>
                {formatRowId(message.id)}
              </td>
              <td class="mono cell-cut">{formatRowData(message.data)}</td>
              <td class="number">{message.bytes.toLocaleString('en')} B</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
