import fc from 'fast-check'
import type { Authenticated, Grant, Identity } from 'windhover'
import { isRefused } from 'windhover/adapter'
import type { State } from 'windhover/store'
import { createFakeState, type FakeState } from 'windhover/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { accessRequest } from '../../test/support/access-request.ts'
import { maxTicketAgeMs, Tickets } from './tickets.ts'

const ttlMs = 30_000
const resumeMs = 60_000
const grants: readonly Grant[] = [{ allow: ['read'], channels: ['room:7'] }]
const ann: Identity = { subject: 'ann', via: 'token', tokenId: 'j1', issuedAtMs: 7, grants: [{ allow: ['admin'] }] }
const resuming = accessRequest({ 'last-event-id': 'e.7' })

let nowMs: number
let fake: FakeState
const nodes: Node[] = []

interface Node {
  readonly tickets: Tickets
  readonly state: State
  /** The leases whose streams have to end here. */
  readonly taken: string[]
  readonly errors: unknown[]
}

beforeEach(() => {
  nowMs = 1_000_000
  fake = createFakeState()
})

afterEach(async () => {
  for (const { tickets } of nodes) tickets.close()
  await Promise.all(nodes.splice(0).map(({ state }) => state.close()))
})

async function createNode({ isShared = true }: { isShared?: boolean } = {}): Promise<Node> {
  const state = fake.createNode()
  const taken: string[] = []
  const errors: unknown[] = []
  const tickets = new Tickets({
    state,
    isShared,
    ttlMs,
    resumeMs,
    onTaken: (lease) => taken.push(lease),
    onError: (error) => errors.push(error),
    now: () => nowMs,
  })
  const node = { tickets, state, taken, errors }
  nodes.push(node)
  await tickets.prepare()
  return node
}

/** Resolves once all that was begun with the fake state is done. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

async function open(node: Node, ticket: string, request = accessRequest()): Promise<Identity> {
  const outcome = await node.tickets.open(ticket, request)
  if (isRefused(outcome)) expect.fail(`refused: ${outcome.code}`)
  return outcome
}

async function start(node: Node, ticket: string, request = accessRequest()): Promise<Identity> {
  const identity = await open(node, ticket, request)
  identity.lease!.onStart!()
  await settle()
  return identity
}

async function end({ lease }: Identity): Promise<void> {
  lease!.onEnd!()
  await settle()
}

async function codeOf(outcome: Authenticated | Promise<Authenticated>): Promise<string> {
  const who = await outcome
  return isRefused(who) ? `${who.status} ${who.code}` : 'open'
}

describe('a ticket', () => {
  test('shows whose it is, and reads what it was made for alone', async () => {
    const node = await createNode()
    const { ticket, expiresAtMs, openBeforeMs } = await node.tickets.create(ann, grants)
    expect([expiresAtMs, openBeforeMs]).toEqual([nowMs + maxTicketAgeMs, nowMs + ttlMs])
    const identity = await open(node, ticket)
    expect(identity).toMatchObject({ subject: 'ann', tokenId: 'j1', issuedAtMs: 7, via: 'ticket', expiresAtMs })
    expect(identity.grants).toBe(grants)
  })

  test('is judged at once where it is known', async () => {
    const node = await createNode({ isShared: false })
    const { ticket } = await node.tickets.create(ann, grants)
    expect(node.tickets.open(ticket, accessRequest())).not.toBeInstanceOf(Promise)
    expect(node.tickets.open('wrong', accessRequest())).toMatchObject({ status: 401, code: 'invalid_token' })
  })

  test('that nobody handed out is wrong', async () => {
    const node = await createNode()
    const { ticket } = await node.tickets.create(ann, grants)
    for (const wrong of ['', 'x', `${ticket}A`, ticket.slice(0, -1), ticket.toUpperCase(), 'ticket:', '*']) {
      // oxlint-disable-next-line no-await-in-loop -- one by one, so that a failure names its case
      expect(await codeOf(node.tickets.open(wrong, accessRequest())), wrong).toBe('401 invalid_token')
    }
  })

  test('has to be opened in time', async () => {
    const node = await createNode()
    const { ticket } = await node.tickets.create(ann, grants)
    nowMs += ttlMs - 1
    expect(await codeOf(node.tickets.open(ticket, accessRequest()))).toBe('open')
    nowMs += 1
    expect(await codeOf(node.tickets.open(ticket, accessRequest()))).toBe('401 token_expired')
    expect(await codeOf(node.tickets.open(ticket, resuming))).toBe('401 token_expired')
  })

  test('that was asked about and never held still waits for its stream', async () => {
    const node = await createNode()
    const { ticket } = await node.tickets.create(ann, grants)
    await open(node, ticket)
    nowMs += 1
    await start(node, ticket)
    expect(node.taken).toEqual([])
  })

  test('resumes its stream within the window, with the id of an event alone', async () => {
    const node = await createNode()
    const { ticket } = await node.tickets.create(ann, grants)
    const first = await start(node, ticket)
    nowMs += ttlMs * 2
    await end(first)
    expect(await codeOf(node.tickets.open(ticket, accessRequest()))).toBe('401 token_expired')
    expect(await codeOf(node.tickets.open(ticket, accessRequest({ 'last-event-id': '' })))).toBe('401 token_expired')
    for (const request of [resuming, accessRequest({}, 'lastEventId=e.7')]) {
      // oxlint-disable-next-line no-await-in-loop -- two
      expect(await codeOf(node.tickets.open(ticket, request))).toBe('open')
    }
    nowMs += resumeMs - 1
    const second = await start(node, ticket, resuming)
    nowMs += resumeMs * 3
    await end(second)
    nowMs += resumeMs
    expect(await codeOf(node.tickets.open(ticket, resuming))).toBe('401 token_expired')
  })

  test('never passes its deadline, however often it was resumed', async () => {
    const node = await createNode()
    const { ticket, expiresAtMs } = await node.tickets.create(ann, grants)
    let stream = await start(node, ticket)
    while (nowMs + resumeMs / 2 < expiresAtMs) {
      // oxlint-disable no-await-in-loop -- one break after the other
      await end(stream)
      nowMs += resumeMs / 2
      stream = await start(node, ticket, resuming)
      expect(stream.expiresAtMs).toBe(expiresAtMs)
      // oxlint-enable no-await-in-loop
    }
    nowMs = expiresAtMs
    expect(await codeOf(node.tickets.open(ticket, resuming))).toBe('401 token_expired')
    await end(stream)
    expect(await codeOf(node.tickets.open(ticket, resuming))).toBe('401 token_expired')
  })

  test.each([
    ['its credential', { expiresAtMs: 1_005_000 }, undefined, 1_005_000],
    ['what was asked for', {}, 5_000, 1_005_000],
    ['its credential, although more was asked for', { expiresAtMs: 1_005_000 }, 9_000, 1_005_000],
    ['an hour', { expiresAtMs: Infinity }, Infinity, 1_000_000 + maxTicketAgeMs],
  ])('ends with %s, and is opened before', async (_, more, ageMs, deadlineMs) => {
    const node = await createNode()
    const made = await node.tickets.create({ ...ann, ...more }, grants, ageMs)
    expect(made.expiresAtMs).toBe(deadlineMs)
    expect(made.openBeforeMs).toBe(Math.min(deadlineMs, nowMs + ttlMs))
    nowMs = deadlineMs
    expect(await codeOf(node.tickets.open(made.ticket, resuming))).toBe('401 token_expired')
  })

  test('is in the state as a hash alone', async () => {
    const node = await createNode()
    const made = await Promise.all(Array.from({ length: 20 }, () => node.tickets.create(ann, grants)))
    await start(node, made[0]!.ticket)
    const kept = JSON.stringify(await node.state.list(''))
    for (const { ticket } of made) expect(kept).not.toContain(ticket)
    expect(new Set(made.map(({ ticket }) => ticket)).size).toBe(20)
    expect(await node.state.list('')).toHaveLength(20)
  })

  test('cannot be made while the state is away', async () => {
    const node = await createNode()
    fake.goAway()
    await expect(node.tickets.create(ann, grants)).rejects.toMatchObject({ code: 'unavailable' })
    expect(await codeOf(node.tickets.open('x'.repeat(43), accessRequest()))).toBe('503 unavailable')
  })

  test('that is unknown is looked for with few others at once', async () => {
    const node = await createNode()
    const asked = Array.from({ length: 17 }, (_, number) =>
      codeOf(node.tickets.open('x'.repeat(41) + String(number + 10), accessRequest())),
    )
    const codes = await Promise.all(asked)
    expect(codes.slice(0, 16)).toEqual(Array.from({ length: 16 }, () => '401 invalid_token'))
    expect(codes[16]).toBe('503 unavailable')
    expect(await codeOf(node.tickets.open('y'.repeat(43), accessRequest()))).toBe('401 invalid_token')
    expect(node.tickets.open('y'.repeat(42), accessRequest())).toMatchObject({ status: 401 })
  })
})

describe('on several nodes', () => {
  test('a ticket opens everywhere, heard of or not', async () => {
    const [here, there] = [await createNode(), await createNode()]
    const { ticket } = await here.tickets.create(ann, grants)
    expect(await open(there, ticket)).toMatchObject({ subject: 'ann', grants })
    there.tickets.onReset()
    expect(await open(there, ticket)).toMatchObject({ subject: 'ann', grants })
    expect(await codeOf(there.tickets.open('wrong', accessRequest()))).toBe('401 invalid_token')
  })

  test('one that is opened on the other ends its stream here, once', async () => {
    const [here, there] = [await createNode(), await createNode()]
    const { ticket } = await here.tickets.create(ann, grants)
    const first = await start(here, ticket)
    const second = await start(there, ticket, resuming)
    expect([here.taken, there.taken]).toEqual([[first.lease!.id], []])
    await end(first)
    // The end of the older stream is not that of the ticket's.
    expect(await codeOf(here.tickets.open(ticket, accessRequest()))).toBe('open')
    await end(second)
    expect(await codeOf(here.tickets.open(ticket, accessRequest()))).toBe('401 token_expired')
    expect(await codeOf(here.tickets.open(ticket, resuming))).toBe('open')
  })

  test.each([['with', resuming] as const, ['without', accessRequest()] as const])(
    'one whose node died lets its client in elsewhere at once, %s the id of an event, until the deadline',
    async (_what, request) => {
      const [dying, other] = [await createNode(), await createNode()]
      const { ticket, expiresAtMs } = await dying.tickets.create(ann, grants)
      await start(dying, ticket)
      // Its stream never ends as far as anybody hears.
      await dying.state.close()
      nowMs += ttlMs + resumeMs
      await start(other, ticket, request)
      nowMs = expiresAtMs
      expect(await other.tickets.open(ticket, request)).toMatchObject({ code: 'token_expired' })
    },
  )

  test('one that is opened on both at once has one stream', async () => {
    const [here, there] = [await createNode(), await createNode()]
    const { ticket } = await here.tickets.create(ann, grants)
    const streams = [await open(here, ticket), await open(there, ticket)]
    for (const { lease } of streams) lease!.onStart!()
    await settle()
    expect([...here.taken, ...there.taken]).toEqual([streams[0]!.lease!.id])
  })

  test('one that was opened while the state was away keeps its stream', async () => {
    const [here, there] = [await createNode(), await createNode()]
    const { ticket } = await here.tickets.create(ann, grants)
    fake.goAway()
    await start(here, ticket)
    expect(here.errors).toMatchObject([{ code: 'unavailable' }])
    fake.comeBack()
    await settle()
    expect([here.taken, there.taken]).toEqual([[], []])
    const second = await start(there, ticket)
    expect(here.taken).toEqual([second.lease!.id])
  })

  test('one that was opened elsewhere while this node was away ends its stream when it hears of it', async () => {
    const [here, there] = [await createNode(), await createNode()]
    const { ticket } = await here.tickets.create(ann, grants)
    await start(here, ticket)
    here.tickets.close()
    await start(there, ticket)
    expect(here.taken).toEqual([])
    await here.tickets.prepare()
    expect(here.taken).toHaveLength(1)
  })

  test('one that was opened elsewhere and ended there, of which this node hears at once, ends its stream', async () => {
    const [here, there] = [await createNode(), await createNode()]
    const { ticket } = await here.tickets.create(ann, grants)
    await start(here, ticket)
    here.tickets.close()
    await end(await start(there, ticket))
    await here.tickets.prepare()
    expect(here.taken).toHaveLength(1)
  })

  test('one whose earlier stream elsewhere is told late to have ended keeps its stream', async () => {
    const [here, there] = [await createNode(), await createNode()]
    const { ticket } = await here.tickets.create(ann, grants)
    const before = await start(there, ticket)
    there.tickets.close()
    await start(here, ticket)
    await end(before)
    expect(here.taken).toEqual([])
  })

  test('what a list of grants allows is kept however often it is told', async () => {
    const [here, there] = [await createNode(), await createNode()]
    const { ticket } = await here.tickets.create(ann, grants)
    const before = await start(there, ticket)
    await end(before)
    expect((await open(there, ticket, resuming)).grants).toBe(before.grants)
  })
})

test('a ticket behaves as a naive lease does, whatever happens to it', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('open' as const), node: fc.nat(1), resumes: fc.boolean() }),
    fc.record({ do: fc.constant('end' as const) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, ttlMs - 1, ttlMs, resumeMs, 900_000) }),
  )
  const script = fc.array(step, { maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(script, async (steps) => {
      nowMs = 1_000_000
      fake = createFakeState()
      const both = [await createNode(), await createNode()]
      const { ticket } = await both[0]!.tickets.create(ann, grants)
      const madeMs = nowMs
      let holder: { node: Node; identity: Identity } | undefined
      let endedMs: number | undefined
      let wasOpened = false
      for (const one of steps) {
        // oxlint-disable no-await-in-loop -- a script
        if (one.do === 'wait') nowMs += one.ms
        else if (one.do === 'end' && holder !== undefined) {
          await end(holder.identity)
          holder = undefined
          endedMs = nowMs
        } else if (one.do === 'open') {
          const node = both[one.node]!
          const mayOpen = wasOpened
            ? holder !== undefined || (one.resumes && nowMs < endedMs! + resumeMs)
            : nowMs < madeMs + ttlMs
          const isOver = nowMs >= madeMs + maxTicketAgeMs
          const taken = both.map((each) => each.taken.length)
          const outcome = await node.tickets.open(ticket, one.resumes ? resuming : accessRequest())
          expect(isRefused(outcome)).toBe(!mayOpen || isOver)
          if (isRefused(outcome)) continue
          outcome.lease!.onStart!()
          await settle()
          // On one node, the hub ends the older stream, which is told of no more.
          const loser = holder === undefined || holder.node === node ? undefined : both.indexOf(holder.node)
          expect(both.map((each) => each.taken.length)).toEqual(taken.map((count, n) => count + Number(n === loser)))
          holder = { node, identity: outcome }
          wasOpened = true
        }
        // oxlint-enable no-await-in-loop
      }
      for (const { tickets } of both) tickets.close()
      await Promise.all(both.map(({ state }) => state.close()))
    }),
    { numRuns: 150 },
  )
})
