import fc from 'fast-check'
import type { Identity } from 'windhover'
import type { State } from 'windhover/store'
import { createFakeState, type FakeState } from 'windhover/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { isAbout, type RevocableAct, type Revocation } from './revocation.ts'
import { maxRevocations, Revocations } from './revocations.ts'

let nowMs: number
let fake: FakeState
const nodes: Node[] = []

interface Node {
  readonly revocations: Revocations
  readonly state: State
  readonly told: Revocation[]
}

beforeEach(() => {
  nowMs = 1_000_000
  fake = createFakeState()
})

afterEach(async () => {
  for (const { revocations } of nodes) revocations.close()
  await Promise.all(nodes.splice(0).map(({ state }) => state.close()))
})

async function createNode(): Promise<Node> {
  const state = fake.createNode()
  const told: Revocation[] = []
  const node = {
    state,
    told,
    revocations: new Revocations({ state, onRevoked: (one) => told.push(one), now: () => nowMs }),
  }
  nodes.push(node)
  await node.revocations.prepare()
  return node
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

function act(identity: Partial<Identity> = {}, more: Partial<RevocableAct> = {}): RevocableAct {
  return { identity: { via: 'token', grants: [], ...identity }, address: '192.0.2.1', ...more }
}

const later = 1_000_000 + 60_000
const ann = act({ subject: 'ann' })

describe('a revocation', () => {
  test('holds on all nodes once it is answered, and ends the streams of each once', async () => {
    const [here, there] = [await createNode(), await createNode()]
    await here.revocations.add({ subject: 'ann' }, later)
    for (const { revocations, told } of [here, there]) {
      expect(revocations.isRevoked(ann)).toBe(true)
      expect(revocations.isRevoked(act({ subject: 'bob' }))).toBe(false)
      expect(told).toMatchObject([{ subject: 'ann' }])
    }
  })

  test('is known to a node that starts, before it is prepared', async () => {
    const here = await createNode()
    await here.revocations.add({ tokenId: 'j1' }, later)
    const started = await createNode()
    expect(started.revocations.isRevoked(act({ tokenId: 'j1' }))).toBe(true)
    expect(started.told).toHaveLength(1)
  })

  test('is known to a node that was away, however many came meanwhile', async () => {
    const [here, away] = [await createNode(), await createNode()]
    away.revocations.close()
    for (let n = 0; n < 500; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await here.revocations.add({ subject: `s${n}` }, later)
    }
    expect(away.revocations.isRevoked(act({ subject: 's0' }))).toBe(false)
    await away.revocations.prepare()
    for (let n = 0; n < 500; n += 1) expect(away.revocations.isRevoked(act({ subject: `s${n}` }))).toBe(true)
    expect(away.told).toHaveLength(500)
  })

  test('holds while the state is away and when all is told again, and ends no stream twice', async () => {
    const here = await createNode()
    await here.revocations.add({ subject: 'ann' }, later)
    fake.goAway()
    expect(here.revocations.isRevoked(ann)).toBe(true)
    const state = here.revocations
    state.onReset()
    expect(state.isRevoked(ann)).toBe(true)
    fake.comeBack()
    await settle()
    expect(state.isRevoked(ann)).toBe(true)
    expect(here.told).toHaveLength(1)
  })

  test('that could not be kept is none', async () => {
    const here = await createNode()
    fake.goAway()
    await expect(here.revocations.add({ subject: 'ann' }, later)).rejects.toMatchObject({ code: 'unavailable' })
    expect([here.revocations.isRevoked(ann), here.revocations.list(), here.told]).toEqual([false, [], []])
  })

  test('that was ended lets in again on all nodes, once', async () => {
    const [here, there] = [await createNode(), await createNode()]
    const { id } = await here.revocations.add({ subject: 'ann' }, later)
    expect(await there.revocations.remove(id)).toBe(true)
    for (const { revocations } of [here, there]) expect(revocations.isRevoked(ann)).toBe(false)
    expect([await here.revocations.remove(id), await here.revocations.remove('none')]).toEqual([false, false])
  })

  test('that was ended while a node was away is dropped there with the reset', async () => {
    const [here, away] = [await createNode(), await createNode()]
    const [first, second] = [
      await here.revocations.add({ subject: 'ann' }, later),
      await here.revocations.add({ subject: 'bob' }, later),
    ]
    away.revocations.close()
    await here.revocations.remove(first.id)
    expect(away.revocations.isRevoked(ann)).toBe(true)
    await away.revocations.prepare()
    away.revocations.onReset()
    await settle()
    expect(away.revocations.isRevoked(ann)).toBe(false)
    expect(away.revocations.list().map(({ id }) => id)).toEqual([second.id])
  })

  test('that the state has lost holds on, and is put back by a node that knows it', async () => {
    const restored: number[] = []
    const { state } = await createNode()
    const knowing = new Revocations({
      state,
      onRevoked: () => {},
      onRestored: (count) => restored.push(count),
      now: () => nowMs,
    })
    await knowing.prepare()
    const lost = await knowing.add({ subject: 'ann' }, later)
    const over = await knowing.add({ subject: 'eve' }, nowMs + 1)
    fake.goAway()
    knowing.onReset()
    expect(knowing.isRevoked(ann)).toBe(true)
    fake.comeBack()
    // Gone without a word, as with a server that is flushed.
    knowing.close()
    for (const { id } of [lost, over]) await state.delete(`revocation:${id}`)
    nowMs += 1
    knowing.onReset()
    await settle()
    expect(restored).toEqual([1])
    expect((await createNode()).revocations.list()).toEqual([lost])
    expect(knowing.list()).toEqual([lost])
  })

  test('ends with its time', async () => {
    const here = await createNode()
    await here.revocations.add({ subject: 'ann' }, nowMs + 5)
    nowMs += 4
    expect(here.revocations.isRevoked(ann)).toBe(true)
    nowMs += 1
    expect([here.revocations.isRevoked(ann), here.revocations.list()]).toEqual([false, []])
  })

  test('about nothing is refused', async () => {
    const here = await createNode()
    for (const nothing of [{}, { subject: undefined }]) {
      // oxlint-disable-next-line no-await-in-loop -- two
      await expect(here.revocations.add(nothing, later)).rejects.toMatchObject({ code: 'invalid_option' })
    }
    expect(await here.state.list('')).toEqual([])
  })

  test('too many is refused, until one is ended', async () => {
    const here = await createNode()
    for (let n = 0; n < maxRevocations; n += 1) {
      const kept = { id: `r${n}`, subject: `s${n}`, createdAtMs: n, untilMs: later }
      here.revocations.onPut({ value: JSON.stringify(kept) })
    }
    await expect(here.revocations.add({ subject: 'ann' }, later)).rejects.toMatchObject({ code: 'unavailable' })
    here.revocations.onDelete('revocation:r7')
    await here.revocations.add({ subject: 'ann' }, later)
    expect(here.revocations.isRevoked(ann)).toBe(true)
    expect(here.revocations.isRevoked(act({ subject: 's7' }))).toBe(false)
    expect(here.revocations.isRevoked(act({ subject: 's8' }))).toBe(true)
  })

  test('is listed with the newest first', async () => {
    const here = await createNode()
    for (const subject of ['a', 'b', 'c']) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await here.revocations.add({ subject }, later)
      nowMs += 1
    }
    expect(here.revocations.list().map(({ subject }) => subject)).toEqual(['c', 'b', 'a'])
  })
})

describe('a revocation is about', () => {
  test.each<[string, Revocation, RevocableAct, boolean]>([
    ['a subject', { subject: 'ann' }, ann, true],
    ['a subject, exactly', { subject: 'ann' }, act({ subject: 'Ann' }), false],
    ['nobody anonymous by subject', { subject: 'ann' }, act({ via: 'anonymous' }), false],
    ['a credential', { tokenId: 'j1' }, act({ tokenId: 'j1', subject: 'x' }), true],
    ['all that is given', { subject: 'ann', tokenId: 'j1' }, ann, false],
    ['an address', { address: '192.0.2.1' }, act(), true],
    ['an IPv4 address in IPv6', { address: '192.0.2.1' }, act({}, { address: '::ffff:192.0.2.1' }), true],
    ['a network of IPv6', { address: '2001:db8::1' }, act({}, { address: '2001:db8::2' }), true],
    ['another network', { address: '2001:db8::1' }, act({}, { address: '2001:db8:0:1::1' }), false],
    ['no unknown address', { address: '192.0.2.1' }, act({}, { address: undefined }), false],
    ['a channel', { channel: 'a' }, act({}, { channels: ['b', 'a'] }), true],
    ['no channel that is not known yet', { channel: 'a' }, act(), false],
    ['what was issued before', { issuedBeforeMs: 10 }, act({ issuedAtMs: 9 }), true],
    ['not what was issued then', { issuedBeforeMs: 10 }, act({ issuedAtMs: 10 }), false],
    ['what does not say when', { issuedBeforeMs: 10 }, act(), true],
    ['no one who shows no credential', { issuedBeforeMs: 10 }, act({ via: 'anonymous' }), false],
  ])('%s', async (_, revocation, what, expected) => {
    expect(isAbout(revocation, what)).toBe(expected)
    const here = await createNode()
    await here.revocations.add(revocation, later)
    expect(here.revocations.isRevoked(what)).toBe(expected)
  })
})

test('an index finds what a naive list finds, whatever is added, ended and waited for', async () => {
  const name = fc.constantFrom('ann', 'bob', '')
  const option = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
    fc.option(values, { nil: undefined })
  const revocation = fc
    .record({
      subject: option(name),
      tokenId: option(name),
      address: option(fc.constantFrom('192.0.2.1', '2001:db8::1')),
      channel: option(fc.constantFrom('a', 'b')),
      issuedBeforeMs: option(fc.nat(3)),
    })
    .filter((one) => Object.values(one).some((value) => value !== undefined))
  const asked = fc.record({
    subject: option(name),
    tokenId: option(name),
    issuedAtMs: option(fc.nat(3)),
    via: fc.constantFrom('token' as const, 'anonymous' as const),
    address: option(fc.constantFrom('192.0.2.1', '::ffff:192.0.2.1', '2001:db8::7')),
    channels: option(fc.subarray(['a', 'b'])),
  })
  const step = fc.oneof(
    fc.record({ add: revocation, forMs: fc.nat(5) }),
    fc.record({ remove: fc.nat(20) }),
    fc.record({ wait: fc.nat(2) }),
    fc.record({ ask: asked }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      fake = createFakeState()
      nowMs = 0
      const both = [await createNode(), await createNode()]
      const kept: { one: Revocation; id: string; untilMs: number }[] = []
      for (const part of steps) {
        // oxlint-disable no-await-in-loop -- a script
        if ('wait' in part) nowMs += part.wait
        // The clock of the state is the real one, on which none of these ends.
        else if ('add' in part) {
          const untilMs = nowMs + 1_000_000 + part.forMs
          const { id } = await both[0]!.revocations.add(part.add, untilMs)
          kept.push({ one: part.add, id, untilMs: untilMs - 1_000_000 })
        } else if ('remove' in part) {
          const [found] = kept.splice(part.remove, 1)
          if (found !== undefined) expect(await both[1]!.revocations.remove(found.id)).toBe(true)
        } else {
          const { address, channels, ...identity } = part.ask
          const what: RevocableAct = {
            identity: { ...identity, grants: [] },
            address,
            ...(channels === undefined ? {} : { channels }),
          }
          nowMs += 1_000_000
          const expected = kept.some(({ one, untilMs }) => untilMs + 1_000_000 > nowMs && isAbout(one, what))
          for (const { revocations } of both) expect(revocations.isRevoked(what)).toBe(expected)
          nowMs -= 1_000_000
        }
        // oxlint-enable no-await-in-loop
      }
      for (const { revocations } of both) revocations.close()
      await Promise.all(both.map(({ state }) => state.close()))
    }),
    { numRuns: 150 },
  )
})
