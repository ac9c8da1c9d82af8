import type { Beat } from './beat.ts'
import type { ClusterCounts } from './cluster-counts.ts'

/** Adds up what nodes told, by their names. */
export function sumBeats(beats: readonly (readonly [node: string, beat: Beat])[]): ClusterCounts {
  return {
    connected: beats.reduce((sum, [, { connected }]) => sum + connected, 0),
    streams: sumUp(beats.map(([, { streams }]) => streams)),
    channels: sumUp(beats.map(([, { channels }]) => channels)),
    nodes: new Map(beats.map(([node, { connected }]) => [node, connected])),
    asOf: Math.min(...beats.map(([, { at }]) => at)),
  }
}

function sumUp(counts: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [name, count] of counts.flatMap((one) => Object.entries(one)))
    sums.set(name, (sums.get(name) ?? 0) + count)
  return new Map([...sums].sort(([, one], [, other]) => other - one))
}
