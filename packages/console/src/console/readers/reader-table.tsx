import type { JSX } from 'preact'

import { formatBytes, formatCount, formatSpan } from '../charts/format-amount.ts'
import { formatDateTime } from '../events/format-event.ts'
import type { ListedReader } from './reader-data.ts'

/** The readers, each with the way to end it. */
export function ReaderTable({
  readers,
  onKick,
}: {
  readers: readonly ListedReader[]
  onKick: (reader: ListedReader) => void
}): JSX.Element {
  const now = Date.now()
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Readers, a table that scrolls">
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">Client</th>
            <th scope="col">Subject</th>
            <th scope="col">Stream</th>
            <th scope="col">Channels</th>
            <th scope="col">Events</th>
            <th scope="col">Address</th>
            <th scope="col">For</th>
            <th scope="col" class="number">
              Behind
            </th>
            <th scope="col" class="number">
              Pending
            </th>
            <th scope="col">State</th>
            <th scope="col">
              <span class="visually-hidden">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {readers.map((reader) => (
            <tr key={reader.clientId}>
              <td class="mono" title={reader.clientId}>
                {reader.clientId.slice(0, 8)}
              </td>
              <td>
                {reader.subject === null ? '–' : `${reader.subject}${reader.via === null ? '' : ` (${reader.via})`}`}
              </td>
              <td class="mono">{reader.stream}</td>
              <td title={reader.channels.join(', ')}>{shorten(reader.channels)}</td>
              <td title={reader.events?.join(', ')}>{reader.events === null ? 'all' : shorten(reader.events)}</td>
              <td class="mono">{reader.address ?? '–'}</td>
              <td title={`Since ${formatDateTime(Date.parse(reader.connectedAt))}`}>
                {formatSpan(now - Date.parse(reader.connectedAt))}
              </td>
              <td class="number">{describeBehind(reader.behind)}</td>
              <td class="number">{reader.pendingBytes === undefined ? '–' : formatBytes(reader.pendingBytes)}</td>
              <td>{describeState(reader)}</td>
              <td>
                <button
                  type="button"
                  class="quiet row-action"
                  aria-label={`End the reader ${reader.clientId.slice(0, 8)}`}
                  onClick={() => onKick(reader)}
                >
                  End …
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** As many as fit a cell; its title has all. */
function shorten(names: readonly string[]): string {
  const shown = names.slice(0, 2).join(', ')
  return names.length > 2 ? `${shown} and ${names.length - 2} more` : shown || '–'
}

function describeBehind(behind: number | null | undefined): string {
  if (behind === undefined || behind === null) return '–'
  return behind === 0 ? '0' : `${formatCount(behind)} msg`
}

function describeState({ resumed, isParked }: ListedReader): string {
  const said = [isParked === true ? 'takes no more' : '', resumed === true ? 'resumed' : ''].filter((one) => one !== '')
  return said.length === 0 ? 'reads' : said.join(', ')
}
