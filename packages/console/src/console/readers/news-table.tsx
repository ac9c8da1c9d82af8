import type { JSX } from 'preact'

import type { FeedReader } from '../admin/feed-data.ts'
import { formatSpan } from '../charts/format-amount.ts'
import { formatTime } from '../events/format-event.ts'

/** More are not read. */
const maxShown = 50

/** Readers that came and left while this page looked, the newest first. */
export function NewsTable({ news }: { news: readonly FeedReader[] }): JSX.Element {
  if (news.length === 0) return <p class="hint">Nobody came or left since this page looks.</p>
  return (
    <div class="table-scroll news" tabIndex={0} role="region" aria-label="Came and left lately, a table that scrolls">
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">What</th>
            <th scope="col">Client</th>
            <th scope="col">Subject</th>
            <th scope="col">Stream</th>
            <th scope="col">Address</th>
          </tr>
        </thead>
        <tbody>
          {news.slice(0, maxShown).map((one) => (
            <tr key={`${one.clientId} ${one.is}`}>
              <td>{formatTime(Date.parse(one.at)).slice(0, 8)}</td>
              <td>{describe(one)}</td>
              <td class="mono" title={one.clientId}>
                {one.clientId.slice(0, 8)}
              </td>
              <td>{one.subject ?? '–'}</td>
              <td class="mono">{one.stream}</td>
              <td class="mono">{one.address ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function describe({ is, resumed, reason, lastedMs }: FeedReader): string {
  if (is === 'join') return resumed === true ? 'came back' : 'came'
  return `left: ${reason ?? 'unknown'}${lastedMs === null ? '' : `, after ${formatSpan(lastedMs)}`}`
}
