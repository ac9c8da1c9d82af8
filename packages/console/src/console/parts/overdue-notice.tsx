import type { JSX } from 'preact'

import { describeOverdue, sharesConnections } from '../connection/shared-connections.ts'

/** Says that there is no answer yet, and why that may be. */
export function OverdueNotice(): JSX.Element {
  return (
    <p class="notice" role="status">
      {describeOverdue(sharesConnections())}
    </p>
  )
}
