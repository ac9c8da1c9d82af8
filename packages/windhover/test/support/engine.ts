import { expect, onTestFinished } from 'vitest'

import { createHub, inspectHub } from '../../src/hub/create-hub.ts'
import type { HubState } from '../../src/hub/hub-state.ts'
import type { PublishOptions } from '../../src/catalog/draft-message.ts'
import type { Hub, JoinRequest } from '../../src/hub/hub.ts'
import type { HubOptions } from '../../src/hub/hub-options.ts'
import type { Log } from '../../src/log/log.ts'
import { createMemoryLog, type MemoryLogOptions } from '../../src/log/memory-log.ts'
import type { Gap } from '../../src/gap.ts'
import { FakeSink } from './fake-sink.ts'
import { ManualScheduler } from './manual-scheduler.ts'

/** Options of an {@link Engine}: those of a hub, and the bounds of its log. */
export type EngineOptions = Omit<HubOptions, 'log' | 'scheduler' | 'history' | 'window'> & MemoryLogOptions

const nothing: HubState = {
  readers: 0,
  feeds: 0,
  channels: 0,
  cohortsInLine: 0,
  readersInFlight: 0,
  bytesInFlight: 0,
  readersParked: 0,
  readersReplaying: 0,
  readersHeld: 0,
  intervals: 0,
  watched: 0,
  timers: 0,
  listed: 0,
}

/** A hub on an event loop that the test turns, with sinks in memory, of which nothing may be left in the end. */
export class Engine {
  readonly scheduler: ManualScheduler = new ManualScheduler()
  readonly log: Log
  readonly hub: Hub
  /** Up to where the log was told that it may let go. */
  released = 0
  readonly #sinks: FakeSink[] = []
  #published = 0

  constructor({ history, window, maxEvictionEntries, ...options }: EngineOptions = {}) {
    this.log = createMemoryLog({
      ...(history === undefined ? {} : { history }),
      ...(window === undefined ? {} : { window }),
      ...(maxEvictionEntries === undefined ? {} : { maxEvictionEntries }),
    })
    const release = this.log.release.bind(this.log)
    this.log.release = (offset) => {
      this.released = offset
      release(offset)
    }
    const { scheduler, log } = this
    this.hub = createHub({ keepAliveMs: 0, reconnectSpreadMs: 0, stallTimeoutMs: 0, ...options, scheduler, log })
  }

  /** A reader of `broadcast` on the stream `/s`, after its greeting. */
  join(request: Partial<Omit<JoinRequest, 'sink'>> = {}, sink: FakeSink = new FakeSink()): FakeSink {
    this.#sinks.push(sink)
    this.hub.join({ path: '/s', channels: ['broadcast'], ...request, sink })
    sink.takeBlocks()
    return sink
  }

  /** A reader that comes back, having seen the message at an offset. */
  resume(offset: number, request: Partial<Omit<JoinRequest, 'sink'>> = {}): FakeSink {
    return this.join({ lastEventId: `${this.log.epoch}.${offset}`, ...request })
  }

  /** Publishes events whose data is their number, which is their offset too, and gives nobody a turn. */
  publish(count: number, { event = 'n', ...options }: PublishOptions & { readonly event?: string } = {}): void {
    for (let n = 0; n < count; n += 1) {
      this.#published += 1
      // What has no room waits, and is refused at the end at the latest.
      this.hub.publish(event, this.#published, options).catch(() => {})
    }
  }

  /** Publishes as {@link publish} does, one event after the other, each of which is given to all who can take it. */
  publishEach(count: number, options: PublishOptions & { readonly event?: string } = {}): void {
    for (let n = 0; n < count; n += 1) {
      this.publish(1, options)
      this.settle()
    }
  }

  /** One turn of the event loop. */
  turn(): void {
    this.scheduler.turn()
  }

  /** Turns until nobody has anything left to do. */
  settle(): void {
    this.scheduler.settle()
  }

  /** How much there is of everything. */
  inspect(): HubState {
    return inspectHub(this.hub)
  }

  /** Lets every reader leave and closes the hub; demands that nothing is left of either. */
  async end(): Promise<void> {
    this.settle()
    for (const sink of this.#sinks) sink.leave()
    const closing = this.hub.close()
    this.settle()
    await closing
    this.settle()
    expect(this.inspect()).toEqual(nothing)
    expect(this.hub.connectedCounts()).toEqual({ streams: new Map(), channels: new Map() })
  }
}

/** An {@link Engine} for the test that runs, which is ended after it. */
export function startEngine(options: EngineOptions = {}): Engine {
  const engine = new Engine(options)
  onTestFinished(() => engine.end())
  return engine
}

/** What a reader was given since the last time that this was asked: the numbers of messages, and the names of other events. */
export function taken(sink: FakeSink): (number | string)[] {
  return sink.takeBlocks().map(({ event, data }) => (/^\d+$/.test(data ?? '') ? Number(data) : event!))
}

/** The gaps that a reader was told of since the last time that this was asked. */
export function takenGaps(sink: FakeSink): Gap[] {
  const gaps = sink.takeBlocks().filter(({ event }) => event === 'gap')
  return gaps.map(({ data }) => JSON.parse(data!) as Gap)
}
