import type { JSX } from 'preact'

import type { ConnectionState } from '../connection/connection-state.ts'

/** A shape for each state, so that colour is never the only sign. */
export function StateIcon({ phase }: { phase: ConnectionState['phase'] }): JSX.Element {
  return (
    <svg class={`state-icon state-icon-${phase}`} viewBox="0 0 16 16" aria-hidden="true">
      {phase === 'connected' && <path d="M3 8.500l3.200 3.200L13 4.800" />}
      {phase === 'waiting' && <path d="M4 2h8M4 14h8M5 2c0 4 6 8 6 12M11 2c0 4-6 8-6 12" />}
      {phase === 'connecting' && <path d="M8 2a6 6 0 1 1-6 6" />}
      {phase === 'reconnecting' && <path d="M13.500 8A5.500 5.500 0 1 1 11.700 3.900M13.500 1.500v3.300h-3.300" />}
      {phase === 'closed' && <path d="M4 4l8 8M12 4l-8 8" />}
    </svg>
  )
}
