import type { LogMeasures } from '../log/log-measures.ts'
import type { HubMetric } from './metric.ts'
import { one, toSeconds } from './samples.ts'

/** What the log holds. Processes that are one server hold the same, so that the most of any is told. */
export const logMetrics: readonly HubMetric[] = [
  describeHeld('windhover_history_messages', 'Messages that are kept for replay', ({ messages }) => messages),
  describeHeld(
    'windhover_history_bytes',
    'Memory of the messages that are kept for replay, as history.maxBytes counts it',
    ({ bytes }) => bytes,
  ),
  describeHeld('windhover_history_age_seconds', 'Age of the oldest message that is kept for replay', ({ ageMs }) =>
    toSeconds(ageMs),
  ),
  describeHeld(
    'windhover_log_lag_messages',
    'Messages that the store had at the last probe, and this process has not yet',
    ({ behind }) => behind,
  ),
  {
    name: 'windhover_log_offset',
    help: 'Offset of the newest message, in the epoch of the log',
    type: 'gauge',
    labels: ['epoch'],
    merge: 'max',
    read: ({ position }) =>
      position === undefined ? [] : [{ labels: { epoch: position.epoch }, value: position.offset }],
  },
]

function describeHeld(name: string, help: string, read: (log: LogMeasures) => number): HubMetric {
  return {
    name,
    help,
    type: 'gauge',
    labels: [],
    merge: 'max',
    read: ({ log }) => (log === undefined ? [] : one(read(log))),
  }
}
