import type { JSX } from 'preact'

import { readGap } from '../events/gap-notice.ts'
import './gap-banner.css'

/** Tells that messages may be missing, and why, until the user has seen it. */
export function GapBanner({ data, onDismiss }: { data: string; onDismiss: () => void }): JSX.Element {
  const gap = readGap(data)
  return (
    <div class="gap-banner" role="alert">
      <div>
        <strong>{gap.title}</strong>
        <p>{gap.text}</p>
      </div>
      <button type="button" class="quiet" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  )
}
