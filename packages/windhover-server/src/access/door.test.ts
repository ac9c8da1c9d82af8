import type { FastifyRequest } from 'fastify'
import type { AccessRequest, Authenticated, Identity } from 'windhover'
import { createFakeState } from 'windhover/testing'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { noCredential } from 'windhover/adapter'

import { accessRequest } from '../../test/support/access-request.ts'
import { createRateLimits } from '../limits/rate-limits.ts'
import type { LimitOptions } from '../options/access-options.ts'
import { createApiKey } from './keys/api-key.ts'
import { Door, type DoorParts } from './door.ts'
import { invalidToken } from './refusals.ts'
import { ownPageRules } from './console-cookie.ts'
import { Revocations } from './revocations.ts'

const ann: Identity = { subject: 'ann', via: 'token', tokenId: 'j1', grants: [{ allow: ['read', 'publish'] }] }
const nobody: Identity = { via: 'anonymous', grants: [] }
const later = Date.now() + 3_600_000

interface Built {
  readonly door: Door
  readonly revocations: Revocations
}

async function build(
  who: Authenticated | (() => Authenticated | Promise<Authenticated>),
  { limits, ...more }: Partial<Omit<DoorParts, 'limits'>> & { limits?: LimitOptions } = {},
): Promise<Built> {
  const state = createFakeState().createNode()
  const revocations = new Revocations({ state, onRevoked: () => {} })
  await revocations.prepare()
  onTestFinished(async () => {
    revocations.close()
    await state.close()
  })
  const authenticate = typeof who === 'function' ? who : (): Authenticated => who
  const parts = {
    authenticate,
    revocations,
    sessions: undefined,
    ownPages: ownPageRules(),
    preparation: { isDone: true },
    isOpenToAdmins: false,
    limits: createRateLimits(limits, { now: () => 0 }),
    noCredential: { route: noCredential, stream: noCredential },
  }
  return { revocations, door: new Door({ ...parts, ...more }) }
}

/** A request as Fastify has it, as far as a door looks at it. */
function call({ address = '192.0.2.1', headers = {} as Record<string, string> } = {}): FastifyRequest {
  const raw = { headers, socket: { remoteAddress: address } }
  const seen: Partial<FastifyRequest> & object = {
    method: 'POST',
    url: '/api/broadcast?a=1',
    ip: address,
    raw: raw as FastifyRequest['raw'],
    routeOptions: { url: '/api/broadcast' } as FastifyRequest['routeOptions'],
  }
  return seen as FastifyRequest
}

function from(address: string, headers: Record<string, string> = {}): AccessRequest {
  return { ...accessRequest(headers), address }
}

describe('a door', () => {
  test('gives no promise for what is known at once', async () => {
    const { door } = await build(ann)
    expect(door.access.authenticate(accessRequest())).toBe(ann)
    expect(door.admit('publish', call())).toBe(ann)
    expect(door.judgePublish(ann, 'a', 'e')).toBeUndefined()
    expect(door.access.authorize!(ann, { do: 'read', channels: ['a'] })).toBe(true)
  })

  test('lets nobody in until all that was revoked is known', async () => {
    const preparation = { isDone: false }
    const { door } = await build(ann, { preparation })
    for (const outcome of [door.access.authenticate(accessRequest()), door.admit('admin', call())]) {
      expect(outcome).toMatchObject({ status: 503, code: 'unavailable' })
    }
    preparation.isDone = true
    expect(door.access.authenticate(accessRequest())).toBe(ann)
  })

  test('waits for what is not', async () => {
    const authorize: DoorParts['authorize'] = (_identity, { channels }) => Promise.resolve(channels[0] === 'a')
    const { door } = await build(() => Promise.resolve(ann), { authorize })
    const outcome = door.admit('publish', call())
    expect(outcome).toBeInstanceOf(Promise)
    expect(await outcome).toBe(ann)
    expect(await door.judgePublish(ann, 'a', 'e')).toBeUndefined()
    expect(await door.judgePublish(ann, 'b', 'e')).toMatchObject({ status: 403, code: 'forbidden' })
  })

  test('refuses who may not act so anywhere, and tells the anonymous to show something', async () => {
    for (const act of ['read', 'publish', 'admin'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- three
      const { door } = await build({ ...ann, grants: [] })
      expect(door.admit(act, call())).toMatchObject({ status: 403, code: 'forbidden' })
      // oxlint-disable-next-line no-await-in-loop -- three
      const { door: other } = await build(nobody)
      expect(other.admit(act, call())).toMatchObject({ status: 401, code: 'unauthorized' })
    }
  })

  test('judges a publish by channel and event', async () => {
    const { door } = await build(ann)
    const narrow: Identity = { ...ann, grants: [{ allow: ['publish'], channels: ['a'], events: ['e'] }] }
    expect(door.judgePublish(narrow, 'a', 'e')).toBeUndefined()
    for (const [channel, event] of [
      ['a', 'f'],
      ['b', 'e'],
    ] as const) {
      expect(door.judgePublish(narrow, channel, event)).toMatchObject({ status: 403, code: 'forbidden' })
      expect(door.judgePublish({ ...narrow, via: 'anonymous' }, channel, event)).toMatchObject({ status: 401 })
    }
  })

  test('lets what its parts throw through, at once or later', async () => {
    const fail = (): never => {
      throw new Error('away')
    }
    const { door } = await build(fail)
    expect(() => door.admit('read', call())).toThrow('away')
    const { door: slow } = await build(() => Promise.reject(new Error('away')))
    await expect(slow.admit('read', call())).rejects.toThrow('away')
  })
})

describe('administration', () => {
  test.each<[boolean, string, Record<string, string>, boolean]>([
    [true, '127.0.0.1', {}, true],
    [true, '::1', {}, true],
    [true, '::ffff:127.0.0.1', {}, true],
    [false, '127.0.0.1', {}, false],
    [true, '192.0.2.1', {}, false],
    [true, '127.0.0.1', { forwarded: 'for=192.0.2.1' }, false],
    [true, '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, false],
    [true, '127.0.0.1', { 'x-real-ip': '127.0.0.1' }, false],
    [true, '127.0.0.1', { via: '1.1 proxy' }, false],
  ])('without rules (%s) from %s with %j', async (isOpenToAdmins, address, headers, isAllowed) => {
    const { door } = await build(nobody, { isOpenToAdmins })
    const outcome = door.admit('admin', call({ address, headers }))
    expect(outcome).toEqual(isAllowed ? nobody : expect.objectContaining({ status: 401 }))
  })

  test('is not for somebody at home who shows who they are without the grant', async () => {
    const { door } = await build(ann, { isOpenToAdmins: true })
    expect(door.admit('admin', call({ address: '127.0.0.1' }))).toMatchObject({ status: 403 })
  })
})

describe('what was revoked', () => {
  test('is refused as any wrong credential is', async () => {
    const { door, revocations } = await build(ann)
    const { id } = await revocations.add({ subject: 'ann' }, later)
    expect(door.admit('publish', call())).toBe(invalidToken)
    expect(door.access.authenticate(accessRequest())).toBe(invalidToken)
    await revocations.remove(id)
    expect(door.access.authenticate(accessRequest())).toBe(ann)
  })

  test('by channel keeps others of its channels', async () => {
    const { door, revocations } = await build(ann)
    await revocations.add({ subject: 'ann', channel: 'a' }, later)
    expect(door.access.authenticate(accessRequest())).toBe(ann)
    expect(door.access.authorize!(ann, { do: 'read', channels: ['b', 'a'] })).toBe(false)
    expect(door.access.authorize!(ann, { do: 'read', channels: ['b'] })).toBe(true)
    expect(door.judgePublish(ann, 'a', 'e')).toMatchObject({ status: 403 })
    expect(door.judgePublish(ann, 'b', 'e')).toBeUndefined()
  })

  test('by address and channel keeps out of the channel from there alone', async () => {
    const { door, revocations } = await build(ann)
    await revocations.add({ address: '192.0.2.1', channel: 'a' }, later)
    const reading = { do: 'read', channels: ['a'] } as const
    const here = door.access.authenticate(from('192.0.2.1')) as Identity
    expect(here).toEqual(ann)
    expect(door.access.authorize!(here, reading)).toBe(false)
    expect(door.access.authorize!(here, { ...reading, channels: ['b'] })).toBe(true)
    expect(door.judgePublish(door.admit('publish', call()) as Identity, 'a', 'e')).toMatchObject({ status: 403 })
    const elsewhere = door.access.authenticate(from('192.0.2.2')) as Identity
    expect(elsewhere).toBe(ann)
    expect(door.access.authorize!(elsewhere, reading)).toBe(true)
  })
})

describe('limits', () => {
  const rate = { rate: 2, perMs: 60_000 }

  test('of connections from an address are judged before anybody is asked, and not for loopback', async () => {
    let asked = 0
    const { door } = await build(() => ((asked += 1), ann), { limits: { connect: { perAddress: rate } } })
    for (let n = 0; n < 3; n += 1) void door.access.authenticate(from('192.0.2.1'))
    expect(asked).toBe(2)
    expect(door.access.authenticate(from('192.0.2.1'))).toMatchObject({
      status: 429,
      headers: { RateLimit: expect.stringContaining('r=0') as unknown, 'Retry-After': '30' },
    })
    for (let n = 0; n < 5; n += 1) expect(door.access.authenticate(from('127.0.0.1'))).toBe(ann)
    expect(door.access.authenticate(from('192.0.2.2'))).toBe(ann)
  })

  test('of connections by subject hold wherever it comes from, and are none for publishes', async () => {
    const { door } = await build(ann, { limits: { connect: { perSubject: rate } } })
    for (const address of ['192.0.2.1', '127.0.0.1']) expect(door.access.authenticate(from(address))).toBe(ann)
    expect(door.access.authenticate(from('192.0.2.3'))).toMatchObject({ status: 429, code: 'unavailable' })
    expect(door.admit('publish', call())).toBe(ann)
  })

  test('of wrong credentials lock an address out, good ones included', async () => {
    const { door } = await build(invalidToken, { limits: { failedLogins: rate } })
    for (let n = 0; n < 2; n += 1) expect(door.access.authenticate(from('192.0.2.1'))).toBe(invalidToken)
    expect(door.access.authenticate(from('192.0.2.1'))).toMatchObject({ status: 429 })
    expect(door.admit('publish', call())).toMatchObject({ status: 429 })
    expect(door.access.authenticate(from('192.0.2.2'))).toBe(invalidToken)
  })

  test('of wrong credentials never lock this machine out, where a proxy may be', async () => {
    const { door } = await build(invalidToken, { limits: { failedLogins: rate } })
    for (let n = 0; n < 9; n += 1) expect(door.access.authenticate(from('127.0.0.1'))).toBe(invalidToken)
  })

  test('of wrong credentials count a key wherever it is guessed, and let in who has it', async () => {
    const { text } = createApiKey(() => false)
    const wrong = `${text.slice(0, -1)}${text.endsWith('a') ? 'b' : 'a'}`
    const { door } = await build(() => outcome, { limits: { failedLogins: rate } })
    let outcome: Authenticated = invalidToken
    for (const address of ['127.0.0.1', '127.0.0.1']) {
      expect(door.access.authenticate(from(address, { authorization: `Bearer ${wrong}` }))).toBe(invalidToken)
    }
    expect(door.access.authenticate(from('127.0.0.1', { 'x-api-key': wrong }))).toMatchObject({ status: 429 })
    outcome = ann
    expect(door.access.authenticate(from('127.0.0.1', { 'x-api-key': text }))).toBe(ann)
  })

  test.each<Authenticated>([
    { status: 401, code: 'unauthorized', detail: 'nothing was shown' },
    { status: 401, code: 'token_expired', detail: 'over' },
    { status: 403, code: 'forbidden', detail: 'not today' },
    nobody,
  ])('of wrong credentials do not count %j', async (outcome) => {
    const { door } = await build(outcome, { limits: { failedLogins: rate } })
    for (let n = 0; n < 9; n += 1) expect(door.access.authenticate(from('192.0.2.1'))).toBe(outcome)
  })

  test('of publishes count key, subject and address each, and are none by default', async () => {
    const { door: open } = await build(ann)
    expect(open.judgeRate(ann, call())).toBeUndefined()
    const { door } = await build(ann, { limits: { publish: { perKey: { rate: 1 }, perSubject: { rate: 3 } } } })
    const key: Identity = { ...ann, via: 'key', tokenId: 'k1' }
    expect(door.judgeRate(key, call())).toMatchObject({ allowed: true })
    expect(door.judgeRate(key, call())).toMatchObject({ allowed: false })
    expect(door.judgeRate(ann, call(), 3)).toMatchObject({ allowed: false })
    expect(door.judgeRate(ann, call(), 2)).toMatchObject({ allowed: true })
    expect(door.judgeRate(nobody, call(), 9)).toMatchObject({ allowed: true })
  })
})

describe('what is counted', () => {
  test('each request once, with what was found out of it', async () => {
    const found: [AccessRequest, Authenticated][] = []
    const onIdentified = (request: AccessRequest, who: Authenticated): void => void found.push([request, who])
    const asked = from('192.0.2.1')
    for (const who of [ann, nobody, invalidToken]) {
      const { door } = await build(who, { onIdentified })
      expect(await door.access.authenticate(asked)).toBe(who)
    }
    const { door } = await build(async () => ann, { onIdentified })
    expect(await door.admit('publish', call())).toBe(ann)
    // What may be done with an identity is no further question of who it is.
    expect(door.judgePublish(ann, 'a', 'e')).toBeUndefined()
    expect(await door.admit('admin', call())).toMatchObject({ status: 403 })
    expect(found.map(([, who]) => who)).toEqual([ann, nobody, invalidToken, ann, ann])
    expect(found.slice(0, 3).every(([request]) => request === asked)).toBe(true)
  })

  test('a door that cannot judge yet, and who is locked out or revoked', async () => {
    const found: Authenticated[] = []
    const onIdentified = (_request: AccessRequest, who: Authenticated): void => void found.push(who)
    const preparation = { isDone: false }
    const limits = { failedLogins: { rate: 1, perMs: 1_000 } }
    let who: Authenticated = invalidToken
    const { door, revocations } = await build(() => who, { preparation, limits, onIdentified })
    await door.access.authenticate(from('192.0.2.1'))
    preparation.isDone = true
    await door.access.authenticate(from('192.0.2.1'))
    await door.access.authenticate(from('192.0.2.1'))
    who = ann
    await revocations.add({ subject: 'ann' }, later)
    await door.access.authenticate(from('192.0.2.2'))
    expect(found).toMatchObject([{ status: 503 }, invalidToken, { status: 429 }, invalidToken])
  })

  test('a connection over its rate was identified all the same, if it came so far', async () => {
    const onIdentified = vi.fn<() => void>()
    const limits = { connect: { perAddress: { rate: 2, perMs: 1_000 }, perSubject: { rate: 1, perMs: 1_000 } } }
    const { door } = await build(ann, { limits, onIdentified })
    expect(await door.access.authenticate(from('192.0.2.1'))).toBe(ann)
    expect(await door.access.authenticate(from('192.0.2.1'))).toMatchObject({ status: 429 })
    expect(onIdentified).toHaveBeenCalledTimes(2)
    expect(await door.access.authenticate(from('192.0.2.1'))).toMatchObject({ status: 429 })
    expect(onIdentified).toHaveBeenCalledTimes(2)
  })
})
