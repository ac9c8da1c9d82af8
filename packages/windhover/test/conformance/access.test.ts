import { describe, expect, onTestFinished, test, vi } from 'vitest'

import type { Access, Authenticated, Identity } from '../../src/index.ts'
import { adapters } from './adapters.ts'
import { authenticate, bearer, doors } from './doors.ts'
import { setStage } from './stage.ts'

/** What is said on `console.error` until the test is finished. */
function hearErrors(): unknown[][] {
  const heard: unknown[][] = []
  const spy = vi.spyOn(console, 'error').mockImplementation((...said: unknown[]) => void heard.push(said))
  onTestFinished(() => spy.mockRestore())
  return heard
}

describe.each(adapters)('$name', (adapter) => {
  describe.each(doors)('with a door that answers %s', (_, access) => {
    test.each([
      ['a token', bearer('right')],
      ['a cookie', { headers: { Cookie: 'other=1; session=right' } }],
    ])('lets in who brings the right credential: %s', async (_way, asked) => {
      const { client, hub } = await setStage(adapter, {}, { access })
      const stream = await client.open('/events', asked)
      expect([stream.status, stream.headers['content-type'], stream.headers['x-middleware']]).toEqual([
        200,
        'text/event-stream; charset=utf-8',
        'kept',
      ])
      const connected = await stream.next()
      expect(JSON.parse(connected.data!)).toMatchObject({ expiresAt: new Date(8e15).toISOString() })
      await hub.publish('n', 1)
      expect((await stream.next()).data).toBe('1')
      expect(hub.readers().readers).toMatchObject([
        { subject: 'ann', via: 'token', address: expect.stringContaining('127.0.0.1') },
      ])
      stream.leave()
    })

    test('tells nobody without a credential which channels there are', async () => {
      const { client } = await setStage(adapter, {}, { access, channels: ['broadcast', 'secret'] })
      const statuses: number[] = []
      for (const path of ['/events?channel=secret', '/events?channel=nothing', '/events?chanel=secret']) {
        const answer = await client.open(path)
        await answer.text()
        statuses.push(answer.status)
      }
      expect(statuses).toEqual([401, 401, 401])
      const known = await client.open('/events?channel=nothing', bearer('right'))
      await known.text()
      expect(known.status).toBe(400)
    })

    test('refuses names that are not granted, by name, and gives what is granted where none is named', async () => {
      const { client, hub } = await setStage(adapter, {}, { access, channels: ['broadcast', 'elsewhere'] })
      for (const [query, named] of [
        ['channel=broadcast', 'channel "broadcast"'],
        ['channel=elsewhere&channel=broadcast', 'channel "broadcast"'],
        ['channel=elsewhere&event=n', 'event "n"'],
      ]) {
        const answer = await client.open(`/events?${query}`, bearer('narrow'))
        expect(JSON.parse(await answer.text())).toMatchObject({
          status: 403,
          code: 'forbidden',
          detail: expect.stringContaining(named!),
        })
        expect([answer.status, answer.headers['www-authenticate']]).toEqual([403, 'Bearer error="insufficient_scope"'])
      }
      const stream = await client.open('/events', bearer('narrow'))
      expect((await stream.next()).event).toBe('connected')
      expect(hub.readers().readers).toMatchObject([{ subject: 'bob', channels: ['elsewhere'], events: ['other'] }])
      for (const [event, channel] of [
        ['other', 'broadcast'],
        ['n', 'elsewhere'],
        ['other', 'elsewhere'],
      ] as const)
        await hub.publish(event, `${event} ${channel}`, { channel })
      expect((await stream.next()).data).toContain('other elsewhere')
      stream.leave()
    })

    test('gives a new reader only what is granted of what came before', async () => {
      const { client, hub } = await setStage(
        adapter,
        {},
        { access, channels: ['broadcast', 'elsewhere'], initial: { last: 9 } },
      )
      for (const [event, channel] of [
        ['other', 'elsewhere'],
        ['other', 'broadcast'],
        ['n', 'elsewhere'],
      ] as const)
        await hub.publish(event, `${event} ${channel}`, { channel })
      const stream = await client.open('/events', bearer('narrow'))
      expect((await stream.next()).event).toBe('connected')
      expect((await stream.next()).data).toContain('other elsewhere')
      await hub.publish('other', 'new', { channel: 'elsewhere' })
      expect((await stream.next()).data).toContain('new')
      stream.leave()
    })
  })

  test.each<[string, Access['authenticate']]>([
    [
      'throws',
      () => {
        throw new Error('the secret of the server')
      },
    ],
    ['rejects', () => Promise.reject(new Error('the secret of the server'))],
    ['returns nothing', () => undefined as never],
  ])('answers 500 when its door %s, says why once, and goes on', async (_, failing) => {
    const heard = hearErrors()
    let isFailing = true
    const access: Access = { authenticate: (request) => (isFailing ? failing(request) : authenticate(request)) }
    const { client, hub } = await setStage(adapter, {}, { access })
    const answer = await client.open('/events', bearer('right'))
    const body = await answer.text()
    expect([answer.status, body.includes('secret')]).toEqual([500, false])
    expect(heard.map(([said]) => said)).toEqual(['windhover: the stream /events could not judge a request:'])
    isFailing = false
    const stream = await client.open('/events', bearer('right'))
    expect((await stream.next()).event).toBe('connected')
    expect(hub.connectedCount()).toBe(1)
    stream.leave()
  })

  test('lets nobody in who has left while the door was asked, and takes no lease', async () => {
    let ends = 0
    const identity: Identity = {
      grants: [{ allow: ['read'] }],
      lease: { id: 'a', onEnd: () => (ends += 1) },
    }
    let answer: ((who: Authenticated) => void) | undefined
    let onAsked!: () => void
    const asked = new Promise<void>((resolve) => (onAsked = resolve))
    const access: Access = {
      authenticate: () => {
        if (answer !== undefined) return identity
        const who = new Promise<Authenticated>((resolve) => (answer = resolve))
        onAsked()
        return who
      },
    }
    const { client, hub, served } = await setStage(adapter, { maxReadersPerAddress: 1 }, { access })
    const headers = { 'X-Forwarded-For': '192.0.2.1' }
    const { leave } = client.send('/events', { headers: { ...headers, 'X-Watched': '1' } })
    await asked
    leave()
    await served.watchedLeft
    answer!(identity)
    // Later than whatever the answer of the door has set off.
    await new Promise((resolve) => setImmediate(resolve))
    expect([hub.connectedCount(), hub.readers().readers, ends]).toEqual([0, [], 0])
    const stream = await client.open('/events', { headers })
    expect((await stream.next()).event).toBe('connected')
    expect(hub.connectedCount()).toBe(1)
    stream.leave()
  })

  test('ends a stream that is kicked, and its client stays away', async () => {
    const { client, hub } = await setStage(adapter, {}, { access: { authenticate } })
    const stream = await client.open('/events', bearer('right'))
    await stream.next()
    expect(hub.kick({ subject: 'ann' })).toBe(1)
    const closing = await stream.next()
    expect([closing.event, closing.id, closing.data]).toEqual([
      'closing',
      'stop',
      '{"reason":"kicked","reconnect":false}',
    ])
    expect(await stream.text()).toBe('')
    const back = await client.open('/events', { headers: { ...bearer('right').headers, 'Last-Event-ID': 'stop' } })
    await back.text()
    expect(back.status).toBe(204)
  })
})
