import type { Observer } from 'windhover'

import type { Client } from './client.ts'
import type { Connection } from './connection.ts'
import type { EpisodeCounts } from './episode-result.ts'
import type { GatheringBound } from './gathering-bound.ts'
import { SinkFault } from './sink-faults.ts'
import { demand } from './violation.ts'

/** What an observer is compared with. */
export interface WatchedParts {
  /** Connections that the hub may know, with their clients. */
  readonly open: ReadonlyMap<Connection, Client>
  readonly counts: EpisodeCounts
  readonly fail: (error: unknown) => void
  readonly gathering: GatheringBound
}

/** The hub's observer, and the checks of what it is told. */
export class HubWatch {
  readonly observer: Observer
  /** Readers that have connected and not disconnected, with their streams. */
  readonly connected = new Map<string, string>()
  /** The same of every reader that there ever was: a sink may say that it is closed, and throw then. */
  readonly #known = new Map<string, string>()
  readonly #parts: WatchedParts
  /** What sinks threw, and nobody was told of. */
  readonly #untold = new Set<SinkFault>()

  constructor(parts: WatchedParts) {
    this.#parts = parts
    this.observer = this.#observe()
  }

  /** A sink is about to throw. */
  onFault(fault: SinkFault): void {
    this.#untold.add(fault)
    this.#parts.counts.faults += 1
  }

  /** Nothing was thrown that the observer was not told of. */
  check(): void {
    for (const { message, reader } of this.#untold) demand(false, 'observer', () => `never told: ${message}`, reader)
  }

  /** An observer's exceptions are ignored, so what is wrong is noted. */
  #guard(check: () => void): void {
    try {
      check()
    } catch (error) {
      this.#parts.fail(error)
    }
  }

  #observe(): Observer {
    const { open, counts, gathering } = this.#parts
    return {
      onConnected: ({ clientId, stream }) =>
        this.#guard(() => {
          demand(!this.connected.has(clientId), 'observer', () => `${clientId} connected again`)
          this.connected.set(clientId, stream)
          this.#known.set(clientId, stream)
        }),
      onDisconnected: ({ clientId }, { reason }) =>
        this.#guard(() => {
          demand(this.connected.delete(clientId), 'observer', () => `${clientId} left (${reason}) before it connected`)
          if (reason === 'stalled') counts.stalled += 1
        }),
      onError: (error, { reader }) =>
        this.#guard(() => {
          if (!(error instanceof SinkFault)) throw error
          const isKnown = reader !== undefined && this.#known.get(reader.clientId) === reader.stream
          demand(this.#untold.delete(error), 'observer', () => `told again: ${error.message}`)
          demand(isKnown, 'observer', () => `told of ${reader?.clientId}, who never connected: ${error.message}`)
        }),
      onGap: () => (counts.gaps += 1),
      onRound: ({ deliveries, replayed }) =>
        this.#guard(() => {
          demand(replayed <= deliveries, 'observer', () => `${replayed} of ${deliveries} replayed`)
          counts.deliveries += deliveries
          for (const connection of open.keys()) countWaiting(connection, gathering)
        }),
    }
  }
}

/** Nobody who can take messages waits for more than some rounds. */
function countWaiting(connection: Connection, gathering: GatheringBound): void {
  const { isParked, isClosing, isCounted, checker, name } = connection
  if (isParked || isClosing || !isCounted || gathering.mayLack(connection)) connection.roundsWaiting = 0
  else connection.roundsWaiting += 1
  const { roundsWaiting } = connection
  demand(roundsWaiting <= 4, 'starved', () => `${roundsWaiting} rounds without ${checker.next}`, name)
}
