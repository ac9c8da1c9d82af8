import { createHash } from 'node:crypto'

import { chooseConfig, type EpisodeConfig } from './episode-config.ts'
import { Episode } from './episode.ts'
import type { EpisodeCounts, EpisodeResult } from './episode-result.ts'
import { Random } from './random.ts'

/** What a run of episodes came to. */
export interface SimulationResult {
  readonly episodes: number
  /** Of all traces. The same for the same seed and number of episodes. */
  readonly digest: string
  readonly counts: EpisodeCounts
  readonly failure: { readonly episode: number; readonly result: EpisodeResult } | undefined
}

/** Plays one episode. */
export function playEpisode(seed: number, episode: number, scale?: number): Promise<EpisodeResult> {
  return new Episode(ownSeedOf(seed, episode), configOf(seed, episode, scale)).run()
}

/** What an episode is about. */
export function configOf(seed: number, episode: number, scale?: number): EpisodeConfig {
  return chooseConfig(new Random(ownSeedOf(seed, episode) + 2 ** 51), scale)
}

function ownSeedOf(seed: number, episode: number): number {
  return seed * 1_000_003 + episode
}

/** Plays episode after episode until one fails or `isOver` says so. */
export async function simulate(
  seed: number,
  isOver: (episodes: number) => boolean,
  scale?: number,
): Promise<SimulationResult> {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  let episode = 0
  let failure: SimulationResult['failure']
  for (; failure === undefined && !isOver(episode); episode += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each rules the whole process while it runs
    const result = await playEpisode(seed, episode, scale)
    hash.update(result.digest)
    for (const [name, count] of Object.entries(result.counts)) counts[name] = (counts[name] ?? 0) + count
    if (result.failure !== undefined) failure = { episode, result }
  }
  return { episodes: episode, digest: hash.digest('hex'), counts: counts as unknown as EpisodeCounts, failure }
}
