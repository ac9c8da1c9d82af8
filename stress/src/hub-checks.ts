import type { Hub } from 'windhover'

import type { Client } from './client.ts'
import type { Connection } from './connection.ts'
import type { EpisodeCounts } from './episode-result.ts'
import type { GatheringBound } from './gathering-bound.ts'
import type { HubWatch } from './hub-watch.ts'
import type { RecordingLog } from './recording-log.ts'
import type { Truth } from './truth.ts'
import type { VirtualWorld } from './virtual-world.ts'
import { demand } from './violation.ts'

/** What is looked at. */
export interface CheckedParts {
  /** The hub of now. */
  readonly hub: () => Hub
  readonly log: RecordingLog
  readonly truth: Truth
  readonly world: VirtualWorld
  readonly clients: readonly Client[]
  /** Connections that the hub may know, with their clients. */
  readonly open: ReadonlyMap<Connection, Client>
  /** Every connection there ever was. */
  readonly all: readonly Connection[]
  readonly watch: HubWatch
  readonly gathering: GatheringBound
  readonly counts: EpisodeCounts
}

/** What must hold for the hub as a whole: when it is at rest, whenever it is asked for counts, and at the end. */
export class HubChecks {
  readonly #parts: CheckedParts

  constructor(parts: CheckedParts) {
    this.#parts = parts
  }

  /** The pump has nothing to do: who can take messages has all, and nobody waits to publish. */
  checkRest(): void {
    for (const connection of this.#parts.open.keys()) {
      const { checker, isParked, isClosing, isCounted, name } = connection
      if (isParked || isClosing || !isCounted) continue
      const isRight = this.#parts.gathering.mayLack(connection)
      demand(isRight, 'starved', () => `the pump rests, and ${checker.next} was not given`, name)
      if (checker.hasAll) checker.mayHaveFallenBehind = false
    }
    const { log, world } = this.#parts
    // Of very many, the log stores some in a turn, and a turn of its own is a timer.
    const hadTurn = world.now() - world.busyAtMs > 5
    demand(log.waiting === 0 || !hadTurn, 'publish-hangs', () => `the pump rests, and ${log.waiting} wait to publish`)
  }

  checkCounts(): void {
    const streams = new Map<string, number>()
    const channels = new Map<string, number>()
    let all = 0
    const count = (counts: Map<string, number>, name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1)
    for (const [connection, client] of this.#parts.open) {
      if (!connection.isCounted) continue
      all += 1
      count(streams, client.stream)
      for (const channel of client.channels) count(channels, channel)
    }
    const told = this.#parts.hub().connectedCounts()
    demand(
      this.#parts.hub().connectedCount() === all && isSame(streams, told.streams) && isSame(channels, told.channels),
      'counts',
      () =>
        `the hub counts ${this.#parts.hub().connectedCount()} ${describe(told)}, right is ${all} ${describe({ streams, channels })}`,
    )
  }

  /** After the end, nothing is left. */
  checkEnd(): void {
    this.checkCounts()
    const left = this.#parts.hub().connectedCounts()
    demand(left.streams.size === 0 && left.channels.size === 0, 'counts', () => `left are ${describe(left)}`)
    demand(this.#parts.open.size === 0, 'stays', () => `${this.#parts.open.size} connections are left`)
    demand(
      this.#parts.watch.connected.size === 0,
      'observer',
      () => `${this.#parts.watch.connected.size} never disconnected`,
    )
    demand(this.#parts.world.clock.pending === 0, 'timers', () => `${this.#parts.world.clock.pending} timers are left`)
    demand(this.#parts.log.listeners === 0, 'listeners', () => `${this.#parts.log.listeners} listeners are left`)
    demand(this.#parts.world.scheduled === 0, 'timers', () => `${this.#parts.world.scheduled} tasks are left`)
    for (const { publisher, sequence, outcome, offset } of this.#parts.truth.records) {
      demand(outcome !== 'waiting', 'publish-hangs', () => `${publisher} ${sequence} has no answer`)
      demand((outcome === 'published') === (offset !== undefined), 'answered-lost', () => `${publisher} ${sequence}`)
      if (outcome === 'refused') this.#parts.counts.refused += 1
    }
    for (const { checker, hasEnded, name, isDead } of this.#parts.all) {
      demand(hasEnded || isDead, 'unclean-end', () => 'neither ended nor dropped', name)
      if (checker.closingReason !== undefined) this.#parts.counts.closings += 1
    }
    for (const client of this.#parts.clients) client.check()
  }
}

function isSame(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([name, count]) => other.get(name) === count)
}

function describe({
  streams,
  channels,
}: {
  streams: ReadonlyMap<string, number>
  channels: ReadonlyMap<string, number>
}): string {
  return JSON.stringify([Object.fromEntries(streams), Object.fromEntries(channels)])
}
