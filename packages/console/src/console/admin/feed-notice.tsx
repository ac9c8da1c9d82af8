import type { JSX } from 'preact'

import { OverdueNotice } from '../parts/overdue-notice.tsx'
import { ProblemBox } from '../parts/problem-box.tsx'
import { RetryCountdown } from '../parts/retry-countdown.tsx'
import { useFrame } from '../parts/use-frame.ts'
import { useOverdue } from '../parts/use-overdue.ts'
import { maxStreams } from '../connection/shared-connections.ts'
import type { Feed } from './feed.ts'

/** Says that what is shown does not go on, and why; nothing while it does. */
export function FeedNotice({ feed }: { feed: Feed }): JSX.Element | null {
  useFrame(feed.subscribe)
  const { state } = feed
  const isOverdue = useOverdue(state.phase === 'connecting')
  if (state.phase === 'connected') return null
  if (state.phase === 'connecting') return isOverdue ? <OverdueNotice /> : null
  if (state.phase === 'waiting') {
    return (
      <p class="notice" role="status">
        {maxStreams} other streams of this server are open in tabs of this browser, which is all that HTTP/1.1 has room
        for. Disconnect one, here in Watch or in another tab, and the numbers come.
      </p>
    )
  }
  if (state.phase === 'reconnecting') {
    return (
      <div class="notice feed-notice">
        <p>
          <span role="status">{state.why} The numbers below are the last ones.</span>{' '}
          <RetryCountdown retryAt={state.retryAt} />
        </p>
        <button type="button" class="quiet" onClick={() => feed.retryNow()}>
          Try now
        </button>
      </div>
    )
  }
  return (
    <div class="notice feed-notice">
      <p role="status">{state.why}</p>
      {state.problem !== undefined && <ProblemBox problem={state.problem} />}
      <button type="button" onClick={() => feed.open()}>
        Connect again
      </button>
    </div>
  )
}
