import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'

import { createEventStore } from '../events/event-store.ts'
import type { PageUrls } from '../page-urls.ts'
import { EventPanel } from './event-panel.tsx'
import { PageHeader } from './page-header.tsx'
import { PageOpening } from './page-opening.tsx'
import { PublisherPanel } from './publisher-panel.tsx'
import { ReaderPanel } from './reader-panel.tsx'
import { useConnectedCount } from './use-connected-count.ts'
import { useConnection } from './use-connection.ts'
import { useDescription } from './use-description.ts'
import { usePageState } from './use-page-state.ts'

/** The page: connect, watch, broadcast. */
export function App({ urls }: { urls: PageUrls }): JSX.Element {
  const store = useMemo(() => createEventStore(), [])
  const page = usePageState()
  const loaded = useDescription(urls.documents)
  const { count, refresh } = useConnectedCount(urls.connected)
  const control = useConnection(urls, store, refresh)
  if (loaded === undefined) return <PageOpening />
  return (
    <>
      <PageHeader description={loaded.description} state={control.state} count={count} urls={urls} />
      <main>
        <div class="sidebar">
          <ReaderPanel loaded={loaded} control={control} page={page} />
          <PublisherPanel description={loaded.description} urls={urls} onSent={refresh} page={page} />
        </div>
        <EventPanel store={store} control={control} page={page} />
      </main>
    </>
  )
}
