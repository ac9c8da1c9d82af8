import type { HubMetric } from './metric.ts'
import { each, inSeconds, one } from './samples.ts'

/** What is delivered, how soon, and what is lost. */
export const deliveryMetrics: readonly HubMetric[] = [
  {
    name: 'windhover_delivered_total',
    help: 'Messages that were written to readers, each once for each reader',
    type: 'counter',
    labels: [],
    merge: 'sum',
    read: ({ delivered }) => one(delivered),
  },
  {
    name: 'windhover_delivered_bytes_total',
    help: 'Bytes of the messages that were written to readers, before any content coding',
    type: 'counter',
    labels: [],
    merge: 'sum',
    read: ({ deliveredBytes }) => one(deliveredBytes),
  },
  {
    name: 'windhover_wire_bytes_total',
    help: 'Bytes of the messages that were written to readers, by content coding',
    type: 'counter',
    labels: ['encoding'],
    merge: 'sum',
    read: ({ wireBytes }) => each('encoding', wireBytes),
  },
  {
    name: 'windhover_writes_total',
    help: 'Writes of messages to readers; one carries all that its reader has waiting',
    type: 'counter',
    labels: [],
    merge: 'sum',
    read: ({ writes }) => one(writes),
  },
  {
    name: 'windhover_delivery_seconds',
    help: 'Time from the publishing of the oldest new message of a round to its last write',
    type: 'histogram',
    labels: [],
    merge: 'sum',
    read: ({ deliveryMs }) => inSeconds(deliveryMs),
  },
  {
    name: 'windhover_round_seconds',
    help: 'Time that a round of deliveries held the event loop',
    type: 'histogram',
    labels: [],
    merge: 'sum',
    read: ({ roundMs }) => inSeconds(roundMs),
  },
  {
    name: 'windhover_pending_bytes',
    help: 'Bytes that wait for readers which can take no more now',
    type: 'gauge',
    labels: [],
    merge: 'sum',
    read: ({ pendingBytes }) => one(pendingBytes),
  },
  {
    name: 'windhover_gaps_total',
    help: 'Gaps that readers were told of, by why messages were missing',
    type: 'counter',
    labels: ['reason'],
    merge: 'sum',
    read: ({ gaps }) => each('reason', gaps),
  },
  {
    name: 'windhover_replayed_total',
    help: 'Messages that were written to readers which had not yet reached the head that they found',
    type: 'counter',
    labels: [],
    merge: 'sum',
    read: ({ replayed }) => one(replayed),
  },
]
