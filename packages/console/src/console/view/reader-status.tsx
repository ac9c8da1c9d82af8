import type { JSX } from 'preact'

import { ProblemBox } from './problem-box.tsx'
import { RetryCountdown } from './retry-countdown.tsx'
import type { ConnectionControl } from './use-connection.ts'

/** Why the connection stands as it does, and what the user can do about it. */
export function ReaderStatus({ control }: { control: ConnectionControl }): JSX.Element {
  const { state, settings, gap } = control
  if (state.phase === 'reconnecting') {
    return (
      <div class="reader-status">
        <p>
          <span role="status">{state.why}</span> <RetryCountdown retryAt={state.retryAt} />
        </p>
        <button type="button" class="quiet" onClick={control.retryNow}>
          Try now
        </button>
      </div>
    )
  }
  return (
    <div class="reader-status">
      {state.phase === 'connecting' && <p>Connecting to {settings?.path} …</p>}
      {state.phase === 'connected' && (
        <p>
          Reading {settings?.path}
          {state.resumed && gap === undefined ? ', resumed where it stopped.' : '.'}
        </p>
      )}
      {state.phase === 'closed' && <p role="status">{state.why}</p>}
      {state.phase === 'closed' && state.problem !== undefined && <ProblemBox problem={state.problem} />}
    </div>
  )
}
