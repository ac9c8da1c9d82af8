import type { JSX } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'

import { createEventStore } from '../events/event-store.ts'
import type { PageUrls } from '../page-urls.ts'
import { lazy } from '../parts/lazy.tsx'
import { useConnection } from '../watch/use-connection.ts'
import { PageHeader } from './page-header.tsx'
import { PageOpening } from './page-opening.tsx'
import { useConnectedCount } from './use-connected-count.ts'
import { useDescription } from './use-description.ts'
import { usePageState } from './use-page-state.ts'
import { useView } from './use-view.ts'
import { ViewNav } from './view-nav.tsx'
import { type ConsoleMode, listViews, toHash } from './views.ts'

const AdminArea = lazy(() => import('../admin/admin-area.tsx').then((part) => part.AdminArea))
const Publish = lazy(() => import('../publish/publish-view.tsx').then((part) => part.PublishView))
const Watch = lazy(() => import('../watch/watch-view.tsx').then(({ WatchView }) => WatchView))

/** The page: its header, the ways to its views, and the view that its address names. */
export function App({ urls, mode }: { urls: PageUrls; mode: ConsoleMode }): JSX.Element {
  const store = useMemo(() => createEventStore(), [])
  const views = useMemo(() => listViews(mode), [mode])
  const view = useView(views)
  const page = usePageState()
  const loaded = useDescription(urls.documents)
  const { count, refresh } = useConnectedCount(urls.connected)
  const control = useConnection(urls, store, refresh)
  const title = loaded?.description.title
  const [logOut, setLogOut] = useState<() => void>()
  /** Whether a view of admins was asked for: from then on their feed is read, also while Watch is shown. */
  const [isAdmin, setAdmin] = useState(false)
  if (view !== views[0] && view.id !== 'publish' && !isAdmin) setAdmin(true)
  // A function would be called for the state.
  const takeSession = useCallback((leave: (() => void) | undefined) => setLogOut(() => leave), [])
  function watch(channel: string): void {
    control.forget()
    page.change({ reader: { path: '', channels: channel, lastEventId: '' }, connects: true }, 'step')
    location.hash = toHash('watch')
  }

  const main = useRef<HTMLElement>(null)
  const shown = useRef(view)
  useEffect(() => {
    if (title === undefined) return
    document.title = view === views[0] ? title : `${view.label} · ${title}`
    // Whoever went to another view with the keyboard goes on there.
    if (shown.current !== view) main.current?.focus()
    shown.current = view
  }, [title, view])
  if (loaded === undefined) return <PageOpening />
  return (
    <>
      <PageHeader
        description={loaded.description}
        state={view === views[0] || control.state.phase !== 'closed' ? control.state : undefined}
        count={count}
        urls={urls}
        logOut={logOut}
      >
        {views.length > 1 && <ViewNav views={views} current={view} />}
      </PageHeader>
      <main ref={main} tabIndex={-1} class={`view-${view.id}`} aria-label={view.label}>
        {view.id === 'watch' && (
          <Watch
            loaded={loaded}
            urls={urls}
            page={page}
            store={store}
            control={control}
            channels={Object.keys(count?.channels ?? {})}
            onSent={refresh}
          />
        )}
        {view.id === 'publish' && <Publish description={loaded.description} urls={urls} page={page} onSent={refresh} />}
        {isAdmin && (
          <AdminArea
            urls={urls}
            view={view.id}
            events={loaded.description.events.map(({ name }) => name)}
            onSession={takeSession}
            onWatch={watch}
          />
        )}
      </main>
    </>
  )
}
