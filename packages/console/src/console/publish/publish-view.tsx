import type { JSX } from 'preact'

import type { ServerDescription } from '../document/server-description.ts'
import type { PageUrls } from '../page-urls.ts'
import type { PageStateControl } from '../shell/use-page-state.ts'
import '../styles/check.css'
import { BatchPanel } from './batch-panel.tsx'
import './publish-view.css'
import { PublisherPanel } from './publisher-panel.tsx'

/** What the view works with. */
export interface PublishViewProps {
  readonly description: ServerDescription
  readonly urls: PageUrls
  readonly page: PageStateControl
  /** Something was sent. */
  readonly onSent: () => void
}

/** Publishes one event by a form, or many as lines. */
export function PublishView(props: PublishViewProps): JSX.Element {
  return (
    <div class="publish-panels">
      <PublisherPanel {...props} />
      <BatchPanel urls={props.urls} onSent={props.onSent} />
    </div>
  )
}
