import type { Hub } from 'windhover'

import type { Client } from './client.ts'
import type { Connection } from './connection.ts'
import type { EpisodeConfig } from './episode-config.ts'
import type { EpisodeCounts } from './episode-result.ts'
import { GatheringBound } from './gathering-bound.ts'
import { HubWatch } from './hub-watch.ts'
import type { LogState } from './log-state.ts'
import { Random } from './random.ts'
import type { RecordingLog } from './recording-log.ts'
import { Trace } from './trace.ts'
import { Truth } from './truth.ts'
import { VirtualWorld } from './virtual-world.ts'

/** What all parts of an episode share: the world, what is true in it, who is there, and the hub of now. */
export class Scene {
  readonly config: EpisodeConfig
  readonly random: Random
  readonly world: VirtualWorld
  readonly truth = new Truth()
  readonly trace: Trace
  readonly clients: Client[] = []
  /** The newest connection of each client. */
  readonly connections = new Map<Client, Connection>()
  /** Every connection there ever was. */
  readonly all: Connection[] = []
  /** Connections that the hub may know, with their clients. */
  readonly open = new Map<Connection, Client>()
  /** What a write takes of the clock. */
  readonly writeCostMs: number
  /** Room for the clock: what it may jump within one turn, and what timers round. */
  readonly slackMs: number
  readonly counts: EpisodeCounts = {
    messages: 0,
    refused: 0,
    joins: 0,
    resumed: 0,
    gaps: 0,
    deliveries: 0,
    closings: 0,
    stalled: 0,
    faults: 0,
    pauses: 0,
    succeeded: 0,
  }
  readonly gathering: GatheringBound
  readonly watch: HubWatch
  log!: RecordingLog
  hub!: Hub
  /** When the hub of now was told to close. */
  closedAtMs: number | undefined
  /** Whether this is the hub after the one of the episode, for those who come back. */
  isSuccessor = false
  /** When the process last went on after a pause; 0 before the first. */
  wokeAtMs = 0
  /** Whether the process goes on after a pause in which every reader's time ran out, and nobody could take anything yet. */
  isWaking = false
  /** What went wrong first. */
  failure: unknown

  constructor(seed: number, config: EpisodeConfig) {
    this.config = config
    this.random = new Random(seed)
    this.world = new VirtualWorld(this.random)
    this.trace = new Trace(() => this.world.now())
    // A walk over all readers takes at most 20 ms, or the shortest keep-alives would leave no time for anything else.
    this.writeCostMs = Math.min(this.random.pick([0, 0.01, 0.5]), 20 / config.clients)
    this.slackMs = 60 + 4 * config.clients * this.writeCostMs
    this.gathering = new GatheringBound({
      flushMs: config.flushMs,
      slackMs: this.slackMs,
      now: () => this.world.now(),
      wokeAtMs: () => this.wokeAtMs,
      storedAtMs: (offset) => this.world.timeAt(this.truth.at(offset)!.timeMs),
    })
    const { open, counts, fail, gathering } = this
    this.watch = new HubWatch({ open, counts, fail, gathering })
  }

  readonly fail = (error: unknown): void => {
    this.failure ??= error
  }

  logState(): LogState {
    this.log.noteEvictions()
    const { oldest, subjectsSince, mayHaveForgotten } = this.log
    return { head: this.truth.head, oldest, subjectsSince: subjectsSince ?? 0, mayHaveForgotten }
  }
}
