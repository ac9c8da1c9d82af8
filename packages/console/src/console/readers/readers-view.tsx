import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import type { AdminRequests } from '../admin/admin-requests.ts'
import type { Feed } from '../admin/feed.ts'
import { formatCount } from '../charts/format-amount.ts'
import { Field } from '../parts/field.tsx'
import { Fold } from '../parts/fold.tsx'
import { ProblemBox } from '../parts/problem-box.tsx'
import { useFrame } from '../parts/use-frame.ts'
import { useHashQuery } from '../shell/use-hash-query.ts'
import '../styles/data-table.css'
import { KickDialog } from './kick-dialog.tsx'
import type { ListedReader } from './reader-data.ts'
import { NewsTable } from './news-table.tsx'
import { ReaderTable } from './reader-table.tsx'
import './readers.css'
import { useReaders } from './use-readers.ts'

const names = ['channel', 'subject', 'sort'] as const

/** Who reads, how far behind each is, and how to end them. */
export function ReadersView({ feed, requests }: { feed: Feed; requests: AdminRequests }): JSX.Element {
  useFrame(feed.subscribe)
  const { values, change } = useHashQuery('readers', names)
  const [turn, setTurn] = useState(0)
  const [kicked, setKicked] = useState<ListedReader>()
  const [done, setDone] = useState('')
  const { state, more } = useReaders(requests, values, turn)
  const { readers, total, next, problem, isAsking } = state
  // What came and left since the list was made.
  const [seen, setSeen] = useState(feed.news[0])
  useEffect(() => setSeen(feed.news[0]), [readers])
  const index = seen === undefined ? feed.news.length : feed.news.indexOf(seen)
  const news = feed.news.slice(0, Math.max(index, 0))
  const isFiltered = values.channel !== '' || values.subject !== ''

  return (
    <section class="panel" aria-labelledby="readers-title" aria-busy={isAsking}>
      <div class="view-head">
        <h2 id="readers-title">Readers</h2>
        <p role="status">{done === '' ? describe(readers?.length, total) : done}</p>
      </div>
      <FilterForm values={values} onChoose={change} />
      <div class="actions readers-actions">
        <button type="button" onClick={() => setTurn(turn + 1)} disabled={isAsking}>
          Refresh{news.length === 0 ? '' : ` (${describeNews(news)})`}
        </button>
      </div>
      {problem !== undefined && <ProblemBox problem={problem} />}
      {readers !== undefined && readers.length > 0 && <ReaderTable readers={readers} onKick={setKicked} />}
      {readers?.length === 0 && (
        <div class="empty">
          <p>{isFiltered ? 'No reader of this node matches.' : 'Nobody reads from this node.'}</p>
          <p>
            {isFiltered ? (
              <a href="#/readers">Show all</a>
            ) : (
              <>
                <a href="#/watch">Connect in Watch</a>, and this page is the first.
              </>
            )}
          </p>
        </div>
      )}
      {next !== null && (
        <div class="actions readers-actions">
          <button type="button" onClick={more} disabled={isAsking}>
            Show more
          </button>
        </div>
      )}
      <Fold summary="Came and left lately">{() => <NewsTable news={feed.news} />}</Fold>
      {kicked !== undefined && (
        <KickDialog
          reader={kicked}
          requests={requests}
          onClose={(said) => {
            setKicked(undefined)
            if (said === undefined) return
            setDone(said)
            setTurn(turn + 1)
          }}
        />
      )}
    </section>
  )
}

function describe(shown: number | undefined, total: number): string {
  if (shown === undefined) return 'Asking who reads …'
  const some = shown < total ? `${formatCount(shown)} of ` : ''
  return `${some}${formatCount(total)} ${total === 1 ? 'reader' : 'readers'} of this node`
}

function describeNews(news: Feed['news']): string {
  const count = (is: string): number => news.filter((one) => one.is === is).length
  const unshown = news.reduce((sum, one) => sum + one.unshown, 0)
  return `${count('join')} came, ${count('leave')} left${unshown === 0 ? '' : `, ${unshown} more`}`
}

type Values = Readonly<Record<(typeof names)[number], string>>

function FilterForm({ values, onChoose }: { values: Values; onChoose: (values: Values) => void }): JSX.Element {
  const form = useRef<HTMLFormElement>(null)
  const [channel, setChannel] = useState(values.channel)
  const [subject, setSubject] = useState(values.subject)
  // After Back, or a link.
  useEffect(() => {
    setChannel(values.channel)
    setSubject(values.subject)
  }, [values.channel, values.subject])
  return (
    <form
      class="filter-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        onChoose({ ...values, channel: channel.trim(), subject: subject.trim() })
      }}
    >
      <Field label="Channel">
        <input
          value={channel}
          onInput={(event) => setChannel(event.currentTarget.value)}
          placeholder="Any"
          autocomplete="off"
          spellcheck={false}
        />
      </Field>
      <Field label="Subject">
        <input
          value={subject}
          onInput={(event) => setSubject(event.currentTarget.value)}
          placeholder="Anybody"
          autocomplete="off"
          spellcheck={false}
        />
      </Field>
      <Field label="Order">
        <select value={values.sort} onChange={(event) => onChoose({ ...values, sort: event.currentTarget.value })}>
          <option value="">As they are kept</option>
          <option value="behind">Most behind first</option>
        </select>
      </Field>
      <button type="submit" class="primary">
        Show
      </button>
    </form>
  )
}
