import type { JSX } from 'preact'

import type { ConnectionState } from '../connection/connection-state.ts'
import { StateIcon } from './state-icon.tsx'

const labels: Readonly<Record<ConnectionState['phase'], string>> = {
  closed: 'Closed',
  waiting: 'Waiting',
  connecting: 'Connecting',
  connected: 'Connected',
  reconnecting: 'Reconnecting',
}

/** The state in a word, a colour and a shape; a screen reader is told of each change. */
export function StatePill({ state }: { state: ConnectionState }): JSX.Element {
  return (
    <div
      class={`pill state-pill state-${state.phase}`}
      role="status"
      aria-label="Connection state"
      data-state={state.phase}
    >
      <StateIcon phase={state.phase} />
      <span>{labels[state.phase]}</span>
    </div>
  )
}
