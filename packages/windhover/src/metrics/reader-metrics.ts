import { readerEndings } from '../hub/stream-counts.ts'
import type { HubMeasures, StreamMeasures } from '../hub/hub-measures.ts'
import type { HubMetric } from './metric.ts'
import { inSeconds, one } from './samples.ts'

const nobody: StreamMeasures = { begun: 0, resumed: 0, gone: new Map(readerEndings.map((reason) => [reason, 0])) }

/** Who reads, who comes and goes, and who was refused. */
export const readerMetrics: readonly HubMetric[] = [
  {
    name: 'windhover_readers',
    help: 'Readers that are connected, by the path of their stream',
    type: 'gauge',
    labels: ['stream'],
    merge: 'sum',
    read({ readers }, streams = []) {
      const paths = new Set([...streams, ...readers.keys()])
      return Array.from(paths, (stream) => ({ labels: { stream }, value: readers.get(stream) ?? 0 }))
    },
  },
  {
    name: 'windhover_readers_parked',
    help: 'Readers that can take no more now',
    type: 'gauge',
    labels: [],
    merge: 'sum',
    read: ({ parked }) => one(parked),
  },
  {
    name: 'windhover_readers_replaying',
    help: 'Readers that are given messages from before they connected',
    type: 'gauge',
    labels: [],
    merge: 'sum',
    read: ({ replaying }) => one(replaying),
  },
  {
    name: 'windhover_connects_total',
    help: 'Readers that connected, and whether they went on from the position that they asked for',
    type: 'counter',
    labels: ['stream', 'resumed'],
    merge: 'sum',
    read: (measures, streams) =>
      listStreams(measures, streams).flatMap(([stream, { begun, resumed }]) => [
        { labels: { stream, resumed: 'false' }, value: begun },
        { labels: { stream, resumed: 'true' }, value: resumed },
      ]),
  },
  {
    name: 'windhover_disconnects_total',
    help: 'Readers that are gone, by why their stream ended',
    type: 'counter',
    labels: ['stream', 'reason'],
    merge: 'sum',
    read: (measures, streams) =>
      listStreams(measures, streams).flatMap(([stream, { gone }]) =>
        Array.from(gone, ([reason, value]) => ({ labels: { stream, reason }, value })),
      ),
  },
  {
    name: 'windhover_refusals_total',
    help: 'Readers and connections that were refused for now, by why and by the status of the answer',
    type: 'counter',
    labels: ['reason', 'status'],
    merge: 'sum',
    read: ({ refusals }) =>
      refusals.map(({ reason, status, count }) => ({ labels: { reason, status: String(status) }, value: count })),
  },
  {
    name: 'windhover_reader_lifetime_seconds',
    help: 'How long readers stayed that are gone',
    type: 'histogram',
    labels: [],
    merge: 'sum',
    read: ({ lifetimeMs }) => inSeconds(lifetimeMs),
  },
  {
    name: 'windhover_resume_age_seconds',
    help: 'Age of the oldest message that a reader which resumed had yet to be given',
    type: 'histogram',
    labels: [],
    merge: 'sum',
    read: ({ resumeAgeMs }) => inSeconds(resumeAgeMs),
  },
]

function listStreams({ streams }: HubMeasures, paths: readonly string[] = []): [string, StreamMeasures][] {
  const all = new Set([...paths, ...streams.keys()])
  return Array.from(all, (path) => [path, streams.get(path) ?? nobody])
}
