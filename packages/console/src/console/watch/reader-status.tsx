import type { JSX } from 'preact'

import type { ConnectionState } from '../connection/connection-state.ts'
import { maxStreams } from '../connection/shared-connections.ts'
import { OverdueNotice } from '../parts/overdue-notice.tsx'
import { ProblemBox } from '../parts/problem-box.tsx'
import { RetryCountdown } from '../parts/retry-countdown.tsx'
import type { ConnectionControl } from './use-connection.ts'
import { useOverdue } from '../parts/use-overdue.ts'

/** Why the connection stands as it does, and what the user can do about it. */
export function ReaderStatus({ control }: { control: ConnectionControl }): JSX.Element {
  const { state, opened, gap } = control
  const isOverdue = useOverdue(isAsking(state))
  const path = opened?.path.split('?')[0]
  if (state.phase === 'reconnecting') {
    return (
      <div class="reader-status">
        <p>
          <span role="status">{state.why}</span> <RetryCountdown retryAt={state.retryAt} />
        </p>
        <button type="button" class="quiet" onClick={control.retryNow}>
          Try now
        </button>
        {isOverdue && <OverdueNotice />}
      </div>
    )
  }
  return (
    <div class="reader-status">
      {state.phase === 'waiting' && <WaitingNotice />}
      {state.phase === 'connecting' && <p>Connecting to {path} …</p>}
      {state.phase === 'connected' && (
        <p>
          Reading {path}
          {state.resumed && gap === undefined ? ', resumed where it stopped.' : '.'}
        </p>
      )}
      {state.phase === 'closed' && <p role="status">{state.why}</p>}
      {state.phase === 'closed' && state.problem !== undefined && <ProblemBox problem={state.problem} />}
      {isOverdue && <OverdueNotice />}
    </div>
  )
}

/** Whether a request is under way that has no answer yet. */
function isAsking(state: ConnectionState): boolean {
  return state.phase === 'connecting' || (state.phase === 'reconnecting' && state.retryAt === undefined)
}

/** Says why the stream is not opened yet. */
function WaitingNotice(): JSX.Element {
  return (
    <p class="notice" role="status">
      {maxStreams} other tabs read streams of this server. Over HTTP/1.1, all tabs share the six connections that a
      browser opens to one server, and the last one is left for loading and sending. Disconnect or close one of those
      tabs, and this one connects by itself. Over HTTP/2 there is no such limit.
    </p>
  )
}
