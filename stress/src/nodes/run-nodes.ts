import type { StoreKind, StressArguments } from '../arguments.ts'
import { liveCluster } from './live-cluster.ts'
import { type ClusterResult, playCluster } from './play-cluster.ts'
import { isRedisInstalled } from './redis-process.ts'

/** Runs nodes on a store until the time is over, and prints what came of it; returns the exit code. */
export async function runNodes(
  { seed, seconds, episode, episodes, store }: StressArguments,
  nodes: number,
): Promise<number> {
  if (store === 'redis' && !isRedisInstalled) {
    console.log('Not run: nodes on Redis. They need redis-server (apt-get install redis-server).')
    return 0
  }
  const endMs = performance.now() + seconds * 1000
  const totals: Record<string, number> = {}
  let played = 0
  const isOver = (): boolean => {
    if (episode !== undefined) return played > 0
    return episodes === undefined ? played > 0 && performance.now() >= endMs : played >= episodes
  }
  for (; !isOver(); played += 1) {
    const number = episode ?? played
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each rules the whole process while it runs
    const result = await play(store, seed * 1_000_003 + number, nodes)
    if (result.failure !== undefined)
      return explain(`--store ${store} --nodes ${nodes} --seed ${seed} --episode ${number}`, result)
    for (const [name, count] of Object.entries(result.counts ?? {})) totals[name] = (totals[name] ?? 0) + count
  }
  const told = Object.entries(totals).map(([name, count]) => `${count} ${name}`)
  console.log(`seed ${seed}, ${store === 'disk' ? 1 : nodes} nodes on ${store}: ${played} episodes, ${told.join(', ')}`)
  console.log('All kept.')
  return 0
}

/** How long nodes live on a real store, in milliseconds. */
const liveMs = 4_000

function play(store: StoreKind, seed: number, nodes: number): Promise<ClusterResult> {
  return store === 'fake' ? playCluster(seed, nodes) : liveCluster(store, seed, nodes, liveMs)
}

function explain(command: string, { failure, last, config }: ClusterResult): number {
  const { invariant, message, reader } = failure!
  console.error(`\nFAILED: ${reader ?? 'nodes'}, ${invariant}: ${message}`)
  if (last.reader.length > 0) console.error(`\nThe last of ${reader}:\n${last.reader.join('\n')}`)
  console.error(`\nThe last of the nodes:\n${last.hub.slice(-15).join('\n')}`)
  console.error(`\nIts settings: ${JSON.stringify(config)}`)
  console.error(`\nAgain: npm run stress -- ${command}`)
  return 1
}
