import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import type { AdminRequests } from '../admin/admin-requests.ts'
import { formatDateTime } from '../events/format-event.ts'
import type { PageUrls } from '../page-urls.ts'
import { ProblemBox } from '../parts/problem-box.tsx'
import { useHashQuery } from '../shell/use-hash-query.ts'
import '../styles/data-table.css'
import '../styles/details.css'
import './history.css'
import type { HistoryPage, KeptMessage } from './history-data.ts'
import { HistoryForm } from './history-form.tsx'
import { HistoryTable } from './history-table.tsx'
import { MessageDetails } from './message-details.tsx'
import { useHistory } from './use-history.ts'

const names = ['channel', 'event', 'from', 'before'] as const

/** What the view works with. */
export interface HistoryViewProps {
  readonly requests: AdminRequests
  readonly urls: PageUrls
  /** Channels and events to propose. */
  readonly channels: readonly string[]
  readonly events: readonly string[]
}

/** What was said: the messages that the server or its store keeps, page by page. */
export function HistoryView({ requests, urls, channels, events }: HistoryViewProps): JSX.Element {
  const { values, change } = useHashQuery('history', names)
  const [turn, setTurn] = useState(0)
  const { page, problem, isAsking } = useHistory(requests, values, turn)
  const [selected, setSelected] = useState<KeptMessage>()
  useEffect(() => setSelected(undefined), [page])
  return (
    <section class="panel history" aria-labelledby="history-title" aria-busy={isAsking}>
      <div class="view-head">
        <h2 id="history-title">History</h2>
        <p role="status">{page === undefined ? '' : describePage(page)}</p>
      </div>
      <HistoryForm choice={values} channels={channels} events={events} onChoose={change} />
      {problem !== undefined && (
        <>
          <ProblemBox problem={problem} />
          <div class="actions">
            <button type="button" onClick={() => setTurn(turn + 1)}>
              Try again
            </button>
          </div>
        </>
      )}
      {page?.gap && <GapNotice reason={page.gap.reason} />}
      {page !== undefined && (
        <nav class="pager" aria-label="Pages of the history">
          <button
            type="button"
            disabled={page.newer === null}
            onClick={() => change({ from: page.newer ?? '', before: '' })}
          >
            ← Newer
          </button>
          <button
            type="button"
            disabled={page.older === null}
            onClick={() => change({ before: page.older ?? '', from: '' })}
          >
            Older →
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              change({ from: '', before: '' })
              setTurn(turn + 1)
            }}
          >
            Newest
          </button>
        </nav>
      )}
      {page !== undefined &&
        (page.messages.length > 0 ? (
          <div class="history-body">
            <HistoryTable messages={page.messages} selected={selected?.id} onSelect={setSelected} />
            {selected !== undefined && (
              <MessageDetails
                message={selected}
                urls={urls}
                onClose={() => setSelected(undefined)}
                onSent={() => undefined}
              />
            )}
          </div>
        ) : (
          <Empty page={page} isFiltered={Object.values(values).some((value) => value !== '')} />
        ))}
    </section>
  )
}

function describePage({ messages }: HistoryPage): string {
  const [first, last] = [messages[0], messages.at(-1)]
  if (first === undefined || last === undefined) return 'No message'
  const count = messages.length === 1 ? '1 message' : `${messages.length} messages`
  return `${count}, ${formatDateTime(Date.parse(first.time))} to ${formatDateTime(Date.parse(last.time))}`
}

function GapNotice({ reason }: { reason: 'evicted' | 'epoch' }): JSX.Element {
  return (
    <p class="notice">
      {reason === 'evicted'
        ? 'What comes before this page is no longer kept. To keep more, raise history.maxMessages and history.maxBytes, or keep messages in a store.'
        : 'This place is of another life of the log, which was lost or began anew. The page begins with what is kept now.'}
    </p>
  )
}

function Empty({ page: { older, newer }, isFiltered }: { page: HistoryPage; isFiltered: boolean }): JSX.Element {
  if (older !== null || newer !== null) {
    return (
      <div class="empty">
        <p>Nothing matches in this part of the history. Older and Newer look further.</p>
      </div>
    )
  }
  return (
    <div class="empty">
      <p>{isFiltered ? 'No kept message matches.' : 'No message is kept yet.'}</p>
      <p>
        {isFiltered ? (
          <a href="#/history">Show all</a>
        ) : (
          <>
            Publish one in <a href="#/watch">Watch</a>, and it stands here.
          </>
        )}
      </p>
    </div>
  )
}
