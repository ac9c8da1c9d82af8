import type { JSX } from 'preact'

import type { LoadedDescription } from '../document/load-description.ts'
import type { EventStore } from '../events/event-store.ts'
import type { PageUrls } from '../page-urls.ts'
import { PublisherPanel } from '../publish/publisher-panel.tsx'
import type { PageStateControl } from '../shell/use-page-state.ts'
import { EventPanel } from './event-panel.tsx'
import { ReaderPanel } from './reader-panel.tsx'
import type { ConnectionControl } from './use-connection.ts'

/** What the view works with. The stream goes on while another view is shown. */
export interface WatchViewProps {
  readonly loaded: LoadedDescription
  readonly urls: PageUrls
  readonly page: PageStateControl
  readonly store: EventStore
  readonly control: ConnectionControl
  /** The channels that have readers, as far as they are known. */
  readonly channels: readonly string[]
  /** Something was sent. */
  readonly onSent: () => void
}

/** Connect, watch, broadcast. */
export function WatchView({ loaded, urls, page, store, control, channels, onSent }: WatchViewProps): JSX.Element {
  return (
    <>
      <div class="sidebar">
        <ReaderPanel loaded={loaded} control={control} page={page} urls={urls} channels={channels} />
        <PublisherPanel description={loaded.description} urls={urls} onSent={onSent} page={page} />
      </div>
      <EventPanel store={store} control={control} page={page} urls={urls} />
    </>
  )
}
