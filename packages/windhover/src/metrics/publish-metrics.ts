import type { HubMetric } from './metric.ts'
import { each, inSeconds, one } from './samples.ts'

/** What is published, what is refused, and what waits. */
export const publishMetrics: readonly HubMetric[] = [
  {
    name: 'windhover_published_total',
    help: 'Messages that were published here, by declared event, and other for all others',
    type: 'counter',
    labels: ['event'],
    merge: 'sum',
    read: ({ published }) => each('event', published),
  },
  {
    name: 'windhover_published_bytes_total',
    help: 'Bytes of the messages that were published here, as they stand on the wire',
    type: 'counter',
    labels: [],
    merge: 'sum',
    read: ({ publishedBytes }) => one(publishedBytes),
  },
  {
    name: 'windhover_publish_rejected_total',
    help: 'Publishes that were refused or given up, by the code of their error',
    type: 'counter',
    labels: ['code'],
    merge: 'sum',
    read: ({ rejected }) => each('code', rejected),
  },
  {
    name: 'windhover_publish_seconds',
    help: 'Time that publishes took, waiting for room in the window included',
    type: 'histogram',
    labels: [],
    merge: 'sum',
    read: ({ publishMs }) => inSeconds(publishMs),
  },
  {
    name: 'windhover_publish_waiting',
    help: 'Publishes that wait for room in the window, or for the store',
    type: 'gauge',
    labels: [],
    merge: 'sum',
    read: ({ log }) => (log === undefined ? [] : one(log.waiting)),
  },
  {
    name: 'windhover_window_fill_ratio',
    help: 'Part of the window that is taken; from 1 on publishing waits',
    type: 'gauge',
    labels: [],
    merge: 'max',
    read: ({ log }) => (log === undefined ? [] : one(log.windowFill)),
  },
  {
    name: 'windhover_idempotent_replays_total',
    help: 'Publishes that sent nothing, since their idempotency key was known',
    type: 'counter',
    labels: [],
    merge: 'sum',
    read: ({ duplicates }) => one(duplicates),
  },
]
