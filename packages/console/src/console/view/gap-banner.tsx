import type { JSX } from 'preact'

import type { GapNotice } from '../events/gap-notice.ts'

/** Tells that messages may be missing, and why, until the user has seen it. */
export function GapBanner({ gap, onDismiss }: { gap: GapNotice; onDismiss: () => void }): JSX.Element {
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
