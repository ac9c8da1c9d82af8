import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'

import { createPageConnection } from '../connection/page-connection.ts'
import type { PageUrls } from '../page-urls.ts'
import { lazy } from '../parts/lazy.tsx'
import { ProblemBox } from '../parts/problem-box.tsx'
import type { ViewId } from '../shell/views.ts'
import './admin.css'
import { isRefusal } from './admin-requests.ts'
import { createFeed, type Feed } from './feed.ts'
import { LoginView } from './login-view.tsx'
import { type SessionControl, useSession } from './use-session.ts'

const Overview = lazy(() => import('../overview/overview-view.tsx').then((part) => part.OverviewView))
const Readers = lazy(() => import('../readers/readers-view.tsx').then((part) => part.ReadersView))
const Problems = lazy(() => import('../problems/problems-view.tsx').then((part) => part.ProblemsView))
const Channels = lazy(() => import('../channels/channels-view.tsx').then((part) => part.ChannelsView))
const History = lazy(() => import('../history/history-view.tsx').then((part) => part.HistoryView))
const Nodes = lazy(() => import('../nodes/nodes-view.tsx').then((part) => part.NodesView))
const Access = lazy(() => import('../access/access-view.tsx').then((part) => part.AccessView))

/** What the area works with. It stays while Watch is shown, so that the feed goes on. */
export interface AdminAreaProps {
  readonly urls: PageUrls
  /** The view that is shown; `watch` and `publish` are none of these. */
  readonly view: ViewId
  /** The names of the events that the server declares. */
  readonly events: readonly string[]
  /** Gets how to log out; `undefined` if nobody is logged in. */
  readonly onSession: (logOut: (() => void) | undefined) => void
  /** Shows a channel in Watch. */
  readonly onWatch: (channel: string) => void
}

/** The views for those who may see all of the server, behind what lets them in. */
export function AdminArea({ urls, view, events, onSession, onWatch }: AdminAreaProps): JSX.Element | null {
  const session = useSession(urls)
  const { access, ask, logOut } = session
  const feed = useMemo(() => createFeed((options) => createPageConnection({ ...options, url: urls.feed })), [urls])
  const isGiven = access.is === 'given'
  const isLoggedIn = isGiven && !access.session.isOpen
  useEffect(() => onSession(isLoggedIn ? logOut : undefined), [isLoggedIn, logOut])
  useEffect(() => (isGiven ? keepOpen(feed) : feed.close()), [isGiven, feed])
  useEffect(
    () =>
      feed.subscribe(() => {
        const { state } = feed
        if (state.phase === 'closed' && state.problem !== undefined && isRefusal(state.problem)) ask()
      }),
    [feed],
  )
  if (view === 'watch' || view === 'publish') return null
  if (!isGiven) return <NoAccess session={session} />
  const { requests } = session
  const channels = (feed.channels ?? []).map(({ name }) => name)
  return (
    <>
      {view === 'overview' && <Overview feed={feed} />}
      {view === 'readers' && <Readers feed={feed} requests={requests} />}
      {view === 'problems' && <Problems feed={feed} />}
      {view === 'channels' && <Channels feed={feed} requests={requests} onWatch={onWatch} />}
      {view === 'nodes' && <Nodes requests={requests} />}
      {view === 'access' && <Access requests={requests} />}
      {view === 'history' && <History requests={requests} urls={urls} channels={channels} events={events} />}
    </>
  )
}

/** What stands in the place of a view that cannot be shown. */
function NoAccess({ session: { access, requests, ask } }: { session: SessionControl }): JSX.Element {
  if (access.is === 'wanted') return <LoginView requests={requests} onDone={ask} />
  if (access.is === 'unknown') {
    return (
      <section class="panel login">
        <ProblemBox problem={access.problem} />
        <div class="actions">
          <button type="button" onClick={ask}>
            Try again
          </button>
        </div>
      </section>
    )
  }
  if (access.is === 'absent') {
    return (
      <section class="panel login" role="alert">
        <h2>This server has nothing for this view</h2>
        <p>
          It has no operations for admins at <code>/api/admin</code>: they are switched off, or a proxy in front keeps
          them back. Watch works without them.
        </p>
      </section>
    )
  }
  return <p class="lazy" aria-busy="true" />
}

/** How long the feed goes on in a tab that is not seen. The server makes its numbers only while somebody reads them. */
const unseenMs = 60_000

/** Holds the feed open while the page is seen. Returns how to end that. */
function keepOpen(feed: Feed): () => void {
  const end = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') feed.open()
    else timer = setTimeout(() => feed.close(), unseenMs)
  }
  look()
  document.addEventListener('visibilitychange', look, { signal: end.signal })
  return () => {
    end.abort()
    clearTimeout(timer)
  }
}
