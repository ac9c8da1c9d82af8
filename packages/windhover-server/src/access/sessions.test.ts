import { createHash } from 'node:crypto'

import fc from 'fast-check'
import type { Identity } from 'windhover'
import { isRefused } from 'windhover/adapter'
import type { State } from 'windhover/store'
import { createFakeState, type FakeState } from 'windhover/testing'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { linkPorts } from '../../test/support/linked-ports.ts'
import { createIpcState } from '../workers/ipc-state.ts'
import { serveState } from '../workers/serve-state.ts'
import { type CredentialBase, hookBase } from './credential-base.ts'
import { type CredentialOrigin, noteOrigin, originOf } from './credential-origin.ts'
import { type EndedSession, maxSessions, maxSessionMs, Sessions } from './sessions.ts'

const grants = [{ allow: ['admin'] }] as const

interface Node {
  readonly sessions: Sessions
  readonly state: State
  readonly ended: EndedSession[]
}

let nowMs: number
let fake: FakeState
/** What credentials rest on, as all nodes know it. */
let bases: Map<string, CredentialBase>
const nodes: Node[] = []
const closes: (() => Promise<void> | void)[] = []

beforeEach(() => {
  nowMs = 1_000_000
  fake = createFakeState()
  bases = new Map()
})

afterEach(async () => {
  for (const { sessions } of nodes) sessions.close()
  await Promise.all(nodes.splice(0).map(({ state }) => state.close()))
  for (const close of closes.splice(0)) await close()
})

async function createNode({ isShared = true, state = fake.createNode() } = {}): Promise<Node> {
  const ended: EndedSession[] = []
  const findBase = (name: string): CredentialBase | undefined => bases.get(name)
  const sessions = new Sessions({ state, isShared, findBase, onEnded: (one) => ended.push(one), now: () => nowMs })
  const node = { sessions, state, ended }
  nodes.push(node)
  await sessions.prepare()
  return node
}

/** A worker's way to the state of its primary. */
async function createWorker(): Promise<Node> {
  const kept = fake.createNode()
  const { primary, worker, close } = linkPorts()
  serveState(kept, primary)
  closes.push(() => kept.close(), close)
  return createNode({ state: createIpcState(worker) })
}

/** Adds a key, or one with another secret in its place. */
function addKey(id: string, more: Partial<Identity> = {}, print = `sha256:${id}`): Identity {
  const origin = { name: `key:${id}` }
  const identity = noteOrigin(
    Object.freeze({ subject: id, via: 'key', tokenId: id, issuedAtMs: 7, grants, ...more }),
    origin,
  )
  bases.set(origin.name, { print, origin, identity })
  return identity
}

function addToken(issuer: string, more: Partial<Identity> = {}): Identity {
  const origin: CredentialOrigin = bases.get(`issuer:${issuer}`)?.origin ?? { name: `issuer:${issuer}` }
  if (!bases.has(origin.name)) bases.set(origin.name, { print: issuer, origin, identity: undefined })
  return noteOrigin(
    Object.freeze({ subject: 'ann', via: 'token', tokenId: 'j', issuedAtMs: 7, grants, ...more }),
    origin,
  )
}

async function find({ sessions }: Node, ...secrets: string[]): Promise<string | undefined> {
  const who = await sessions.find(secrets)
  if (who === undefined) return undefined
  return isRefused(who) ? `refused: ${who.status}` : who.subject
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

describe('a session', () => {
  test('yields the identity of its credential, with its grants, its way and its origin', async () => {
    const node = await createNode()
    const key = addKey('ann', { expiresAtMs: nowMs + 1_000 })
    const { secret, expiresAtMs } = await node.sessions.create(key)
    expect([secret, expiresAtMs]).toEqual([expect.stringMatching(/^[\w-]{43}$/), nowMs + 1_000])
    const who = (await node.sessions.find([secret])) as Identity
    expect(who).toEqual({ ...key, session: createHash('sha256').update(secret).digest('base64url') })
    expect([who.grants, originOf(who)]).toEqual([key.grants, originOf(key)])
    // One object, by which readers of one principal are one.
    expect(await node.sessions.find([secret])).toBe(who)
  })

  test('lasts 8 hours, and no longer than its token', async () => {
    const node = await createNode()
    const { secret } = await node.sessions.create(addKey('ann'))
    const short = await node.sessions.create(addToken('one', { expiresAtMs: nowMs + 5_000 }))
    nowMs += 4_999
    expect(await find(node, short.secret)).toBe('ann')
    nowMs += 1
    expect(await find(node, short.secret)).toBeUndefined()
    nowMs += maxSessionMs - 5_001
    expect(await find(node, secret)).toBe('ann')
    nowMs += 1
    expect(await find(node, secret)).toBeUndefined()
  })

  test('of a key does what the key may now, and ends with it, or with its secret', async () => {
    const node = await createNode()
    const { secret } = await node.sessions.create(addKey('ann'))
    const narrow = addKey('ann', { grants: [{ allow: ['read'] }] })
    expect(await node.sessions.find([secret])).toMatchObject({ grants: narrow.grants })
    addKey('ann', {}, 'sha256:other')
    expect(await find(node, secret)).toBeUndefined()
    addKey('ann')
    expect(await find(node, secret)).toBe('ann')
    bases.delete('key:ann')
    expect(await find(node, secret)).toBeUndefined()
  })

  test('of a token ends with its issuer, and of a hook with the hook', async () => {
    const node = await createNode()
    bases.set(hookBase, { print: '', origin: undefined, identity: undefined })
    const token = await node.sessions.create(addToken('one'))
    const other = await node.sessions.create(addToken('two', { subject: 'bob' }))
    const hook = await node.sessions.create({ subject: 'eve', via: 'hook', grants })
    bases.set('issuer:one', { ...bases.get('issuer:one')!, print: 'another secret' })
    expect(await Promise.all([token, other, hook].map(({ secret }) => find(node, secret)))).toEqual([
      undefined,
      'bob',
      'eve',
    ])
    node.sessions.endOf([hookBase])
    expect(await find(node, hook.secret)).toBeUndefined()
    expect(node.ended).toMatchObject([{ subject: 'eve' }])
  })

  test('begins for no credential that was taken back meanwhile', async () => {
    const node = await createNode()
    const key = addKey('ann')
    bases.clear()
    await expect(node.sessions.create(key)).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('leaves nothing in the state that could be used, or guessed at', async () => {
    const node = await createNode()
    const { secret } = await node.sessions.create(addKey('ann', {}, 'sha256:feed'))
    const text = JSON.stringify(await node.state.list(''))
    expect(text).not.toContain(secret)
    expect(text).not.toContain('sha256:feed')
    // The hash is no secret of its own.
    const key = (await node.state.list('session:'))[0]!.key
    expect(await find(node, key.slice('session:'.length))).toBeUndefined()
  })

  test.each(['truncated', 'swapped', 'forged', 'of another letter'] as const)('that is %s is none', async (how) => {
    const [node, other] = [await createNode(), await createNode()]
    const { secret } = await node.sessions.create(addKey('ann'))
    const further = await node.sessions.create(addKey('bob'))
    await settle()
    const forged = {
      truncated: secret.slice(0, -1),
      swapped: secret.slice(0, 20) + further.secret.slice(20),
      forged: 'A'.repeat(43),
      'of another letter': (secret.startsWith('A') ? 'B' : 'A') + secret.slice(1),
    }[how]
    expect([await find(node, forged), await find(other, forged)]).toEqual([undefined, undefined])
  })
})

test('of several cookies, the one that counts does; two that count are refused', async () => {
  const node = await createNode()
  const ann = await node.sessions.create(addKey('ann'))
  const bob = await node.sessions.create(addKey('bob'))
  const stale = 'x'.repeat(43)
  expect(await find(node, stale, ann.secret)).toBe('ann')
  expect(await find(node, bob.secret, stale)).toBe('bob')
  expect(await find(node, ann.secret, bob.secret)).toBe('refused: 400')
  await node.sessions.end([bob.secret])
  expect(await find(node, bob.secret, ann.secret)).toBe('ann')
})

test('there are so many at most: one more ends the oldest', async () => {
  const node = await createNode()
  const first = await node.sessions.create(addKey('first'))
  const second = await node.sessions.create(addKey('second'))
  for (let count = 2; count < maxSessions; count += 1) await node.sessions.create(addKey('many'))
  expect([node.sessions.size, node.ended.length]).toEqual([maxSessions, 0])
  await node.sessions.create(addKey('last'))
  expect([node.sessions.size, node.ended]).toMatchObject([maxSessions, [{ subject: 'first' }]])
  expect([await find(node, first.secret), await find(node, second.secret)]).toEqual([undefined, 'second'])
  expect(await node.state.list('session:')).toHaveLength(maxSessions)
})

test('those that are over make room first', async () => {
  const node = await createNode()
  await node.sessions.create(addKey('old'))
  nowMs += maxSessionMs
  await node.sessions.create(addKey('new'))
  expect(node.sessions.size).toBe(1)
})

describe.each<[string, () => Promise<Node>]>([
  ['two nodes', createNode],
  ['two workers', createWorker],
])('on %s', (_name, create) => {
  test('a session counts at once on both, and its end does too', async () => {
    const [one, other] = [await create(), await create()]
    const { secret } = await one.sessions.create(addKey('ann'))
    // Without a wait, as the next request of a page may come to another process.
    expect(await find(other, secret)).toBe('ann')
    expect(await other.sessions.end([secret])).toMatchObject([{ subject: 'ann' }])
    expect(await find(other, secret)).toBeUndefined()
    await vi.waitFor(async () => expect(await find(one, secret)).toBeUndefined())
    expect(one.ended).toMatchObject([{ subject: 'ann' }])
    expect(await other.sessions.end([secret])).toEqual([])
  })
})

test('while the state is away, known ones count, unknown ones are refused for now, and none begins', async () => {
  const [one, other] = [await createNode(), await createNode()]
  const { secret } = await one.sessions.create(addKey('ann'))
  await settle()
  fake.goAway()
  expect([await find(one, secret), await find(other, secret)]).toEqual(['ann', 'ann'])
  expect(await find(one, 'x'.repeat(43))).toBe('refused: 503')
  await expect(one.sessions.create(addKey('bob'))).rejects.toMatchObject({ code: 'unavailable' })
  // Whoever logs out is out here, and is told that others may not know.
  await expect(one.sessions.end([secret])).rejects.toMatchObject({ code: 'unavailable' })
  expect(await find(one, secret)).toBeUndefined()
  fake.comeBack()
  await settle()
  expect(await find(one, secret)).toBeUndefined()
})

test('what was ended while a node was cut off ends there once it is back', async () => {
  const [one, other] = [await createNode(), await createNode()]
  const [ann, bob] = [await one.sessions.create(addKey('ann')), await one.sessions.create(addKey('bob'))]
  await settle()
  const keys = (await one.state.list('session:')).map(({ key }) => key)
  fake.goAway()
  fake.comeBack()
  // As another process ends it while this one is not told.
  other.sessions.close()
  await one.sessions.end([ann.secret])
  other.sessions.onReset()
  await settle()
  expect([await find(other, ann.secret), await find(other, bob.secret)]).toEqual([undefined, 'bob'])
  expect([keys.length, other.ended]).toMatchObject([2, [{ subject: 'ann' }]])
})

test('one that ended while it was looked for is refused', async () => {
  const [one, other] = [await createNode(), await createNode()]
  const { secret } = await one.sessions.create(addKey('ann'))
  const looked = other.sessions.find([secret])
  await one.sessions.end([secret])
  await looked
  expect(await find(other, secret)).toBeUndefined()
  expect(other.sessions.isOver({ grants, session: createHash('sha256').update(secret).digest('base64url') })).toBe(true)
})

test('on two nodes, each session counts exactly as a model says', async () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('create' as const), at: fc.nat(1), who: fc.nat(3) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('end' as const), at: fc.nat(1), which: fc.nat(9) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('change' as const), who: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), who: fc.nat(3) }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: maxSessionMs / 2 }) }),
    },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      nowMs = 1_000_000
      fake = createFakeState()
      bases = new Map()
      const pair = [await createNode(), await createNode()] as const
      const prints = [0, 0, 0, 0]
      /** Two are keys, and two are issuers. */
      const add = (who: number): Identity => {
        const print = `print ${prints[who]}`
        if (who < 2) return addKey(`k${who}`, {}, print)
        const identity = addToken(`i${who}`, { subject: `i${who}`, expiresAtMs: nowMs + maxSessionMs / 2 })
        bases.set(`issuer:i${who}`, { ...bases.get(`issuer:i${who}`)!, print })
        return identity
      }
      const made: { secret: string; who: number; print: number; untilMs: number; isEnded: boolean }[] = []
      const there = new Set<number>()
      for (const one of steps) {
        if (one.do === 'wait') nowMs += one.ms
        else if (one.do === 'create') {
          there.add(one.who)
          const identity = add(one.who)
          const { secret } = await pair[one.at]!.sessions.create(identity)
          const untilMs = Math.min(identity.expiresAtMs ?? Infinity, nowMs + maxSessionMs)
          made.push({ secret, who: one.who, print: prints[one.who]!, untilMs, isEnded: false })
        } else if (one.do === 'end') {
          const chosen = made[one.which % Math.max(1, made.length)]
          if (chosen === undefined) continue
          await pair[one.at]!.sessions.end([chosen.secret])
          chosen.isEnded = true
        } else if (one.do === 'change') {
          prints[one.who]! += 1
          if (there.has(one.who)) add(one.who)
        } else {
          there.delete(one.who)
          bases.delete(one.who < 2 ? `key:k${one.who}` : `issuer:i${one.who}`)
        }
        await settle()
        for (const { secret, who, print, untilMs, isEnded } of made) {
          const counts = !isEnded && there.has(who) && print === prints[who] && nowMs < untilMs
          const expected = counts ? (who < 2 ? `k${who}` : `i${who}`) : undefined
          expect([await find(pair[0], secret), await find(pair[1], secret)]).toEqual([expected, expected])
        }
      }
      for (const { sessions } of pair) sessions.close()
    }),
    { numRuns: 60 },
  )
})
