import type { JSX } from 'preact'

import type { Feed } from '../admin/feed.ts'
import { FeedNotice } from '../admin/feed-notice.tsx'
import type { ProblemGroup } from '../admin/problem-groups.ts'
import { formatCount } from '../charts/format-amount.ts'
import { formatDateTime } from '../events/format-event.ts'
import { useFrame } from '../parts/use-frame.ts'
import { findRemedy, kinds } from './remedies.ts'
import './problems.css'

/** What goes wrong, by kind and cause, each with what helps. */
export function ProblemsView({ feed }: { feed: Feed }): JSX.Element {
  useFrame(feed.subscribe)
  const { problems, state } = feed
  const known = Object.keys(kinds)
  const others = [...new Set(problems.map(({ kind }) => kind))].filter((kind) => !known.includes(kind))
  const total = problems.reduce((sum, { recent }) => sum + recent, 0)
  return (
    <>
      <div class="view-head">
        <h2>Problems</h2>
        <p role="status">
          {total === 0 ? 'Nothing' : formatCount(total)} new{' '}
          {feed.hasAllRecent ? 'in the last 5 minutes' : 'since this page listens'}.
        </p>
      </div>
      <FeedNotice feed={feed} />
      {problems.length === 0 && state.phase === 'connected' && (
        <div class="empty panel">
          <p>Nothing went wrong since this server started.</p>
          <p>
            Gaps, slow and refused readers, wrong publishes and logins will stand here, each with what helps. Whether
            the server has enough of everything is in the <a href="#/overview">overview</a>.
          </p>
        </div>
      )}
      {[...known, ...others].map((kind) => {
        const groups = problems.filter((group) => group.kind === kind)
        return groups.length > 0 && <Kind key={kind} kind={kind} groups={groups} />
      })}
    </>
  )
}

function Kind({ kind, groups }: { kind: string; groups: readonly ProblemGroup[] }): JSX.Element {
  const title = Object.hasOwn(kinds, kind) ? kinds[kind]?.title : kind
  return (
    <section class="panel problem-kind" aria-labelledby={`kind-${kind}`}>
      <h3 id={`kind-${kind}`}>{title}</h3>
      <ul>
        {groups.map((group) => (
          <Group key={group.cause} group={group} />
        ))}
      </ul>
    </section>
  )
}

function Group({ group: { kind, cause, recent, total, last } }: { group: ProblemGroup }): JSX.Element {
  const remedy = findRemedy(kind, cause)
  const facts = [
    ['Channel', last.channel],
    ['Stream', last.stream],
    ['Subject', last.subject],
    ['Detail', last.detail],
  ] as const
  return (
    <li class={recent > 0 ? 'problem-group is-recent' : 'problem-group'}>
      <div>
        <p>
          <code>{cause}</code> <strong>{formatCount(recent)}</strong> new, <strong>{formatCount(total)}</strong> since
          the start
        </p>
        <dl class="problem-facts">
          {last.count > 0 && (
            <div>
              <dt>Last</dt>
              <dd>{formatDateTime(Date.parse(last.at))}</dd>
            </div>
          )}
          {facts.map(
            ([name, value]) =>
              value !== null && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
      <div class="remedy">
        {remedy === undefined ? (
          <p>This page does not know this kind. It is older or newer than the server: reload it.</p>
        ) : (
          <>
            <p>{remedy.means}</p>
            <p>
              <b>Helps:</b> {remedy.helps}
            </p>
            <p class="hint">
              More under {remedy.section} in <code>docs/operations/incidents.md</code>.
            </p>
          </>
        )}
      </div>
    </li>
  )
}
