import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import type { AdminRequests } from '../admin/admin-requests.ts'
import type { Feed } from '../admin/feed.ts'
import { FeedNotice } from '../admin/feed-notice.tsx'
import { formatByteRate, formatCount, formatRate } from '../charts/format-amount.ts'
import { formatTime } from '../events/format-event.ts'
import { ProblemBox } from '../parts/problem-box.tsx'
import { useFrame } from '../parts/use-frame.ts'
import type { Problem } from '../problem.ts'
import { useHashQuery } from '../shell/use-hash-query.ts'
import '../styles/data-table.css'
import './channels.css'
import { addRates, type ChannelRow, type CountedChannel, listChannels } from './list-channels.ts'
import { Sparkline } from './sparkline.tsx'

const names = ['filter'] as const

/** More are found by typing. */
const maxShown = 200

/** What the view works with. */
export interface ChannelsViewProps {
  readonly feed: Feed
  readonly requests: AdminRequests
  /** Shows a channel in Watch. */
  readonly onWatch: (channel: string) => void
}

/** The channels: who reads them, and what flows in them. */
export function ChannelsView({ feed, requests, onWatch }: ChannelsViewProps): JSX.Element {
  useFrame(feed.subscribe)
  const { values, change } = useHashQuery('channels', names)
  const { channels = [] } = feed
  const [rates, setRates] = useState<ReadonlyMap<string, readonly number[]>>(new Map())
  useEffect(() => setRates((known) => addRates(known, channels)), [feed.channels])
  const { counted, total, problem } = useCounted(requests, feed.channels)
  const [filter, setFilter] = useState(values.filter)
  // After Back, or a link.
  useEffect(() => setFilter(values.filter), [values.filter])
  const rows = listChannels(channels, counted, filter)
  return (
    <section class="panel" aria-labelledby="channels-title">
      <div class="view-head">
        <h2 id="channels-title">Channels</h2>
        <p role="status">{total === undefined ? '' : `${formatCount(total)} with readers`}</p>
      </div>
      <FeedNotice feed={feed} />
      {problem !== undefined && <ProblemBox problem={problem} />}
      <input
        type="search"
        aria-label="Filter channels by name"
        placeholder="Filter by name"
        value={filter}
        onInput={(event) => setFilter(event.currentTarget.value)}
        // A step of Back is what was typed in one go, not each letter.
        onChange={(event) => change({ filter: event.currentTarget.value })}
        autocomplete="off"
        spellcheck={false}
      />
      {rows.length > 0 ? (
        <ChannelTable rows={rows.slice(0, maxShown)} rates={rates} onWatch={onWatch} />
      ) : (
        <div class="empty">
          <p>{filter === '' ? 'No channel has readers, and nothing was published lately.' : 'No channel matches.'}</p>
          <p>
            Connect or publish in <a href="#/watch">Watch</a>, and its channel stands here.
          </p>
        </div>
      )}
      {rows.length > maxShown && <p class="hint">{formatCount(rows.length - maxShown)} more: filter by name.</p>}
    </section>
  )
}

/** Asks who reads with each news of the feed, which has the busy ones alone. */
function useCounted(
  requests: AdminRequests,
  turn: unknown,
): {
  readonly counted: readonly CountedChannel[]
  readonly total: number | undefined
  readonly problem: Problem | undefined
} {
  const [counted, setCounted] = useState<readonly CountedChannel[]>([])
  const [total, setTotal] = useState<number>()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    let isWanted = true
    void requests
      .get<{ readonly channels: readonly CountedChannel[]; readonly total: number }>('channels')
      .then((answer) => {
        if (!isWanted) return
        setProblem(answer.ok ? undefined : answer.problem)
        if (!answer.ok) return
        setCounted(answer.value.channels)
        setTotal(answer.value.total)
      })
    return () => {
      isWanted = false
    }
  }, [requests, turn])
  return { counted, total, problem }
}

interface ChannelTableProps {
  readonly rows: readonly ChannelRow[]
  readonly rates: ReadonlyMap<string, readonly number[]>
  readonly onWatch: (channel: string) => void
}

function ChannelTable({ rows, rates, onWatch }: ChannelTableProps): JSX.Element {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Channels, a table that scrolls">
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">Channel</th>
            <th scope="col" class="number">
              Readers
            </th>
            <th scope="col">Messages</th>
            <th scope="col" class="number">
              Bytes
            </th>
            <th scope="col">Last event</th>
            <th scope="col">
              <span class="visually-hidden">Where to look further</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, readers, flow }) => (
            <tr key={name}>
              <td class="channel-name">{name}</td>
              <td class="number">{formatCount(readers)}</td>
              <td>
                <Sparkline values={rates.get(name) ?? []} />
                {flow === undefined ? '–' : formatRate(flow.messagesPerSecond)}
              </td>
              <td class="number">{flow === undefined ? '–' : formatByteRate(flow.bytesPerSecond)}</td>
              <td>
                {flow === undefined ? '–' : `${flow.lastEvent}, ${formatTime(Date.parse(flow.lastAt)).slice(0, 8)}`}
              </td>
              <td>
                <button type="button" class="quiet row-link" aria-label={`Watch ${name}`} onClick={() => onWatch(name)}>
                  Watch
                </button>
                <a
                  class="row-link"
                  href={`#/history?channel=${encodeURIComponent(name)}`}
                  aria-label={`History of ${name}`}
                >
                  History
                </a>
                <a
                  class="row-link"
                  href={`#/readers?channel=${encodeURIComponent(name)}`}
                  aria-label={`Readers of ${name}`}
                >
                  Readers
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
