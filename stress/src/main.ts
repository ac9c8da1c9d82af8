import { ArgumentsError, readArguments, type StressArguments } from './arguments.ts'
import type { EpisodeResult } from './episode-result.ts'
import { runHttp } from './http/run-http.ts'
import { runNodes } from './nodes/run-nodes.ts'
import { configOf, playEpisode, simulate } from './simulate.ts'

process.exitCode = await run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<number> {
  let wanted: StressArguments
  try {
    wanted = readArguments(args)
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error
    console.error(error.message)
    return 2
  }
  const { seed, seconds, episode, episodes } = wanted
  if (wanted.nodes !== undefined) return runNodes(wanted, wanted.nodes)
  if (wanted.isHttp) return runOverHttp(seed, seconds)
  if (episode !== undefined) {
    const result = await playEpisode(seed, episode)
    if (result.failure !== undefined) return explain(seed, episode, result)
    console.log(`seed ${seed}, episode ${episode}: all kept; trace ${result.digest}`)
    return 0
  }
  const endMs = performance.now() + seconds * 1000
  const isOver = (played: number): boolean =>
    episodes === undefined ? played > 0 && performance.now() >= endMs : played >= episodes
  const { failure, counts, ...result } = await simulate(seed, isOver)
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
  console.log(`seed ${seed}: ${result.episodes} episodes, ${told.join(', ')}`)
  if (failure !== undefined) return explain(seed, failure.episode, failure.result)
  console.log(`All kept. Trace of ${result.episodes} episodes: ${result.digest}`)
  return 0
}

/** Rounds of 2 seconds of traffic each, with a hub and server of their own. */
async function runOverHttp(seed: number, seconds: number): Promise<number> {
  const endMs = performance.now() + seconds * 1000
  for (let round = 0; round === 0 || performance.now() < endMs; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { failure, ...counts } = await runHttp(seed * 1000 + round, 2000)
    console.log(`seed ${seed}, round ${round}: ${JSON.stringify(counts)}`)
    if (failure === undefined) continue
    const { reader = 'hub', invariant, message } = failure
    console.error(`\nFAILED: seed ${seed}, round ${round}, ${reader}, ${invariant}: ${message}`)
    console.error(`\nAgain, though the timing will differ: npm run stress -- --http --seed ${seed}`)
    return 1
  }
  console.log('All kept.')
  return 0
}

function explain(seed: number, episode: number, { failure, last }: EpisodeResult): number {
  const { invariant, message, reader } = failure!
  console.error(`\nFAILED: seed ${seed}, episode ${episode}, ${reader ?? 'hub'}, ${invariant}: ${message}`)
  if (last.reader.length > 0) console.error(`\nThe last of ${reader}:\n${last.reader.join('\n')}`)
  console.error(`\nThe last of the hub:\n${last.hub.slice(-15).join('\n')}`)
  console.error(`\nIts settings: ${JSON.stringify(configOf(seed, episode))}`)
  console.error(`\nAgain: npm run stress -- --seed ${seed} --episode ${episode}`)
  return 1
}
