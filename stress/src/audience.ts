import { WindhoverError } from 'windhover'
import type { Sink } from 'windhover/adapter'

import { Client } from './client.ts'
import { GunzipSink } from './gunzip-sink.ts'
import { chooseHabits, healthy } from './connection-habits.ts'
import { Connection } from './connection.ts'
import type { Scene } from './scene.ts'
import { SequenceChecker } from './sequence-checker.ts'
import { demand, toViolation } from './violation.ts'

/** Addresses, with what they count as. */
const addresses: readonly (readonly [address: string, network: string])[] = [
  ['192.0.2.1', 'a'],
  ['::ffff:192.0.2.1', 'a'],
  ['10.0.0.9', 'b'],
  ['2001:db8::1', 'c'],
  ['2001:DB8:0:0:ffff::2', 'c'],
  ['2001:db8:0:1::1', 'd'],
]

/** Ids that no hub of an episode gave. */
const foreignIds: readonly string[] = [
  '',
  'nonsense',
  'a.b',
  'other-epoch.5',
  '.',
  'x.01',
  'a.9007199254740993',
  'ü',
  '-1',
]

/** The clients of an episode, which join and come back. */
export class Audience {
  readonly #scene: Scene
  readonly #tamper: (sink: Sink) => Sink

  constructor(scene: Scene, tamper: (sink: Sink) => Sink) {
    this.#scene = scene
    this.#tamper = tamper
  }

  /** Adds a client that has not joined yet. */
  add(n: number): void {
    const { streams, channels, events } = this.#scene.config
    const { random } = this.#scene
    const stream = random.pick(streams)
    const chosen = random.chance(0.2) ? ['never-used'] : random.some(channels, 4)
    const chosenEvents = random.chance(0.6) ? undefined : random.some(events)
    const [address] = random.pick(addresses)
    this.#scene.clients.push(
      new Client(this.#scene.truth, {
        name: `reader-${n}`,
        stream: stream.path,
        channels: chosen,
        events: chosenEvents,
        interest: this.#scene.truth.interest(chosen, chosenEvents),
        address,
        takesGzip: (n % 4) / 4 < this.#scene.config.gzipShare,
        isLatest: stream.slowPolicy === 'latest',
      }),
    )
  }

  #chooseId(client: Client): string | undefined {
    const { random } = this.#scene
    const { epoch, head } = this.#scene.truth
    if (random.chance(0.7)) return client.lastEventId
    return random.pick([
      undefined,
      random.pick(foreignIds),
      `${epoch}.${random.whole(0, head)}`,
      `${epoch}.${head + random.whole(0, 2)}`,
      `${epoch}.${head}.suffix`,
      client.ids.length > 0 ? random.pick(client.ids) : `${epoch}.0`,
    ])
  }

  /** Connects a client, and holds the hub to letting in whom it has to. Without an id the client chooses one, right or wrong. */
  join(client: Client, lastEventId: string | undefined = this.#chooseId(client)): void {
    const stream = this.#scene.config.streams.find(({ path }) => path === client.stream)!
    const { slowPolicy, keepAliveMs } = stream
    const { flushMs } = this.#scene.config
    const checker = new SequenceChecker(this.#scene.truth, {
      name: client.name,
      interest: client.interest,
      slowPolicy,
      lastEventId,
      keepAliveMs,
      retryMs: this.#scene.config.retryMs,
      gathers: slowPolicy === 'latest' && flushMs > 0,
    })
    const connection = this.#connect(client, checker)
    const isAllowed = this.hasRoom(client.address)
    this.#scene.trace.note(client.name, `joins ${stream.path} (${slowPolicy}) with ${lastEventId ?? 'no id'}`)
    demand(
      (this.#scene.hub.refusalFor(client.address) === undefined) ===
        (isAllowed && this.#scene.closedAtMs === undefined),
      'join-refused',
      () => `refusalFor(${client.address}) is wrong`,
      client.name,
    )
    try {
      const { channels, events, address, takesGzip } = client
      const way = this.#tamper(takesGzip ? new GunzipSink(client.name, connection, this.#scene.fail) : connection)
      const encoded = takesGzip ? { sink: way, encoding: 'gzip' as const } : { sink: way }
      const asked = { path: stream.path, channels, events, lastEventId, address }
      this.#scene.hub.join({ ...asked, keepAliveMs, slowPolicy, flushMs, ...encoded })
    } catch (error) {
      if (!(error instanceof WindhoverError)) throw toViolation(error, 'join')
      const expected = this.#scene.closedAtMs === undefined ? (isAllowed ? 'nothing' : 'unavailable') : 'closed'
      demand(
        error.code === expected && !connection.isAttached,
        'join-refused',
        () => `refused with ${error.code}, expected ${expected}`,
        client.name,
      )
      this.#scene.trace.note(client.name, `is refused: ${error.code}`)
      return
    }
    demand(isAllowed, 'join-refused', () => 'let in over a limit', client.name)
    this.#scene.counts.joins += 1
    if (checker.resumed) this.#scene.counts.resumed += 1
    client.ask(lastEventId)
    this.#scene.connections.set(client, connection)
    this.#scene.all.push(connection)
    if (!connection.isGone) this.#scene.open.set(connection, client)
  }

  #connect(client: Client, checker: SequenceChecker): Connection {
    const { maxWriteBytes, closeTimeoutMs, stallTimeoutMs, maxAgeMs } = this.#scene.config
    const { trouble, faultyShare } = this.#scene.config
    const habits = this.#scene.isSuccessor ? { ...healthy } : chooseHabits(this.#scene.random, trouble, faultyShare)
    const connection: Connection = new Connection(checker, habits, {
      now: () => this.#scene.world.now(),
      logState: () => this.#scene.logState(),
      maxWriteBytes,
      closeTimeoutMs,
      stallTimeoutMs,
      maxAgeMs,
      slackMs: this.#scene.slackMs,
      staleMs: 0.001 + this.#scene.config.clients * this.#scene.writeCostMs,
      closedAtMs: () => this.#scene.closedAtMs,
      wokeAtMs: () => this.#scene.wokeAtMs,
      isWaking: () => this.#scene.isWaking,
      onFault: (fault) => this.#scene.watch.onFault(fault),
      restingSinceMs: () => (this.#scene.world.scheduled > 0 ? this.#scene.world.now() : this.#scene.world.busyAtMs),
      later: (task) => this.#scene.world.schedule(task),
      fail: this.#scene.fail,
      note: (what) => this.#scene.trace.note(client.name, what),
      onReceived: (frame) => client.receive(frame),
      onWrite: ({ payload }) => {
        this.#scene.trace.write(client.name, payload)
        this.#scene.world.clock.nowMs += this.#scene.writeCostMs
      },
      onGone: () => this.#scene.open.delete(connection),
    })
    return connection
  }

  /** Whether the limits leave room for one more of this address. */
  hasRoom(address: string): boolean {
    const { maxReaders, maxReadersPerAddress } = this.#scene.config
    const networkOf = (wanted: string): string => addresses.find(([known]) => known === wanted)![1]
    let count = 0
    let sameNetwork = 0
    for (const [connection, client] of this.#scene.open) {
      if (!connection.isCounted) continue
      count += 1
      if (networkOf(client.address) === networkOf(address)) sameNetwork += 1
    }
    return (
      (maxReaders === 0 || count < maxReaders) && (maxReadersPerAddress === 0 || sameNetwork < maxReadersPerAddress)
    )
  }
}
