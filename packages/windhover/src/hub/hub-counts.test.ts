import fc from 'fast-check'
import { expect, test } from 'vitest'

import { Engine } from '../../test/support/engine.ts'
import { FakeSink } from '../../test/support/fake-sink.ts'
import { createHubEndpoint } from '../endpoint/hub-endpoint.ts'
import type { HubMeasures } from './hub-measures.ts'

/** Lists what must only grow, by name. */
function listCounts(measures: HubMeasures): Map<string, number> {
  const found = new Map<string, number>()
  const { streams, refusals, log: _log, position: _position, ...rest } = measures
  for (const name of ['readers', 'parked', 'replaying', 'pendingBytes'] as const)
    delete (rest as Partial<HubMeasures>)[name]
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'number') found.set(name, value)
    else if (value instanceof Map) for (const [key, one] of value) found.set(`${name} ${key}`, one as number)
    else {
      const { counts, sum } = value as unknown as { counts: number[]; sum: number }
      found.set(`${name} sum`, sum)
      for (const [index, one] of counts.entries()) found.set(`${name} ${index}`, one)
    }
  }
  for (const [path, { begun, resumed, gone }] of streams) {
    found.set(`${path} begun`, begun).set(`${path} resumed`, resumed)
    for (const [reason, one] of gone) found.set(`${path} ${reason}`, one)
  }
  for (const { reason, status, count } of refusals) found.set(`refused ${reason} ${status}`, count)
  return found
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0)

/** What happened, as the test saw it from outside. */
interface Seen {
  rejected: number
  published: number
  duplicates: number
  refused: number
  joined: number
}

/** Holds the counts of a hub against what its readers got. */
function compare({ hub }: Engine, sinks: readonly FakeSink[], seen: Seen, isSettled: boolean): void {
  const measures = hub.measure()
  const { streams, readers, resumeAgeMs, lifetimeMs, published, publishMs, rejected, gaps, refusals } = measures
  const came = sum(Array.from(streams.values(), ({ begun, resumed }) => begun + resumed))
  const left = sum(Array.from(streams.values(), ({ gone }) => sum(gone.values())))
  const here = sum(readers.values())
  expect(came).toBe(seen.joined)
  expect(came - left).toBe(here)
  expect(here).toBe(hub.connectedCount())
  expect(sum(lifetimeMs.counts)).toBe(left)
  expect(sum(resumeAgeMs.counts)).toBe(sum(Array.from(streams.values(), ({ resumed }) => resumed)))
  expect([sum(published.values()), sum(publishMs.counts)]).toEqual([seen.published, seen.published])
  expect([sum(rejected.values()), measures.duplicates]).toEqual([seen.rejected, seen.duplicates])
  expect(sum(refusals.map(({ count }) => count))).toBe(seen.refused)
  const blocks = sinks.flatMap((sink) => sink.blocks)
  expect(sum(gaps.values())).toBe(blocks.filter(({ event }) => event === 'gap').length)
  const messages = blocks.filter(({ event }) => event === 'e')
  expect(measures.delivered).toBe(messages.length)
  expect(measures.deliveredBytes).toBe(sum(messages.map(({ text }) => text.length + 2)))
  expect(measures.wireBytes.get('identity')).toBe(measures.deliveredBytes)
  expect(measures.writes).toBeLessThanOrEqual(measures.delivered)
  expect(measures.replayed).toBeLessThanOrEqual(measures.delivered)
  expect(measures.parked + measures.replaying).toBeLessThanOrEqual(2 * here)
  if (isSettled) {
    expect(measures.replaying).toBeLessThanOrEqual(measures.parked)
    expect(sum(measures.roundMs.counts)).toBeLessThanOrEqual(measures.writes)
  }
}

const act = fc.oneof(
  fc.record({
    do: fc.constant('publish' as const),
    key: fc.option(fc.constantFrom('a', 'b')),
    name: fc.constantFrom('e', 'e', 'e\n'),
  }),
  fc.record({
    do: fc.constant('join' as const),
    path: fc.constantFrom('/a', '/b'),
    from: fc.constantFrom('', 'x.1', '0', '2', '5'),
  }),
  fc.record({ do: fc.constantFrom('fill' as const, 'drain' as const, 'leave' as const), who: fc.nat(9) }),
  fc.record({ do: fc.constantFrom('turn' as const, 'settle' as const, 'kick' as const) }),
)

test('whatever happens, counts only grow, and agree with each other and with what readers got', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 60 }), fc.boolean(), async (acts, skips) => {
      const engine = new Engine({ history: { maxMessages: 4 }, maxReaders: 5, maxWriteBytes: 100 })
      const { hub } = engine
      const slowPolicy = skips ? 'skip' : 'disconnect'
      const endpoints = new Map(['/a', '/b'].map((path) => [path, createHubEndpoint(hub, { path, slowPolicy })]))
      const sinks: FakeSink[] = []
      const seen: Seen = { rejected: 0, published: 0, duplicates: 0, refused: 0, joined: 0 }
      let before = listCounts(hub.measure())
      for (const one of acts) {
        if (one.do === 'publish') {
          const options = one.key === null ? {} : { idempotencyKey: one.key }
          // oxlint-disable-next-line no-await-in-loop -- one act after the other
          const outcome = await hub.publish(one.name, 1, options).catch(() => undefined)
          if (outcome === undefined) seen.rejected += 1
          else if (outcome.isDuplicate) seen.duplicates += 1
          else seen.published += 1
        } else if (one.do === 'join') {
          const lastEventId = /^\d$/.test(one.from) ? `${engine.log.epoch}.${one.from}` : one.from
          const admission = endpoints.get(one.path)!.admit({
            method: 'GET',
            query: new URLSearchParams(),
            accept: undefined,
            lastEventId,
          })
          if (admission.kind === 'stream') {
            const sink = new FakeSink()
            sinks.push(sink)
            seen.joined += 1
            admission.join(sink)
          } else seen.refused += 1
        } else if (one.do === 'turn') engine.turn()
        else if (one.do === 'settle') engine.settle()
        else if (one.do === 'kick') hub.kick({ channel: 'broadcast' }, { reconnect: true })
        else if ('who' in one) {
          const sink = sinks[one.who]
          if (one.do === 'fill' && sink !== undefined) sink.isFull = true
          if (one.do === 'drain') sink?.drain()
          if (one.do === 'leave') sink?.leave()
        }
        const now = listCounts(hub.measure())
        for (const [name, value] of before) expect(now.get(name), name).toBeGreaterThanOrEqual(value)
        before = now
        compare(engine, sinks, seen, one.do === 'settle')
      }
      for (const sink of sinks) sink.leave()
      await engine.end()
      compare(engine, sinks, seen, true)
      expect(hub.measure()).toMatchObject({ parked: 0, replaying: 0, pendingBytes: 0 })
    }),
  )
})
