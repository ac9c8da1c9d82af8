import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { defineEvents } from '../../catalog/define-events.ts'
import { createTestClient } from './create-test-client.ts'

const events = defineEvents({
  progress: z.object({ percent: z.number().max(100) }),
  note: z.object({ text: z.string().default('empty') }),
})

describe('a client whose server is the test', () => {
  test('gets what is emitted, as the catalog makes it, with its id, channel and time', async () => {
    const client = createTestClient(events)
    const got: unknown[] = []
    client.stream('/sse/broadcast').on('note', (data, { id, channel, position }) => {
      got.push([data, id, channel, position])
    })
    await client.emit('note', {}, { id: 'mine' })
    await client.emit('note', { text: 'elsewhere' }, { channel: 'room:7' })
    await client.emit('progress', { percent: 10 })
    expect(got).toEqual([[{ text: 'empty' }, 'test1.1.mine', 'broadcast', 'test1.1']])
    expect(client.position).toBe('test1.3')
  })

  test('gives a stream what it asks for', async () => {
    const client = createTestClient(events)
    const got: string[] = []
    const stream = client.stream('/rooms/{id}', { channels: ['room:7'], events: ['note'], params: { id: 7 } })
    const off = stream.onMessage(({ name, channel }) => got.push(`${name} ${channel}`))
    await client.emit('progress', { percent: 1 }, { channel: 'room:7' })
    await client.emit('note', {}, { channel: 'room:7' })
    await client.emit('note', {}, { channel: 'room:8' })
    expect(got).toEqual(['note room:7'])
    expect(client.readers).toEqual([{ path: '/rooms/7', channels: ['room:7'], events: ['note'] }])
    off()
    stream.close()
    await client.emit('note', {})
    expect(client.readers).toEqual([])
  })

  test('gives new streams the last messages, if they ask for them', async () => {
    const client = createTestClient(events)
    for (const percent of [1, 2, 3]) await client.emit('progress', { percent })
    const got: number[] = []
    client.stream('/sse/broadcast', { last: 2 }).on('progress', ({ percent }) => got.push(percent))
    await client.emit('progress', { percent: 4 })
    expect(got).toEqual([2, 3, 4])
  })

  test('keeps the order of calls that nobody waited for, and hands on what fails', async () => {
    const client = createTestClient(events)
    const got: unknown[] = []
    client.stream('/sse/broadcast').onMessage(({ data }) => got.push(data))
    const wrong = client.emit('progress', { percent: 200 })
    void client.emit('progress', { percent: 1 })
    void client.emit('note', {})
    await client.emit('progress', { percent: 2 })
    await expect(wrong).rejects.toMatchObject({
      code: 'invalid_data',
      issues: [{ path: ['percent'] }],
      message: expect.stringContaining('data of event "progress" does not match its schema: percent: ') as string,
    })
    expect(got).toEqual([{ percent: 1 }, { text: 'empty' }, { percent: 2 }])
  })

  test('refuses an event that is not declared, with the one that was meant', async () => {
    const client = createTestClient(events)
    // @ts-expect-error -- not declared
    await expect(client.emit('progres', {})).rejects.toThrow('did you mean "progress"?')
  })

  test('shows what was published, and its readers get it', async () => {
    const client = createTestClient(events)
    const got: unknown[] = []
    client.stream('/sse/broadcast').on('note', ({ text }) => got.push(text))
    await client.emit('progress', { percent: 1 })
    const published = await client.publish('note', { text: 'hello' }, { idempotencyKey: 'k' })
    expect(await client.publish('note', { text: 'hello' }, { idempotencyKey: 'k' })).toEqual(published)
    await expect(client.publish('progress', { percent: 101 })).rejects.toMatchObject({
      status: 422,
      code: 'invalid_data',
      problem: { issues: [{ path: ['percent'] }] },
    })
    await client.publishMany([{ event: 'note', data: {}, channel: 'room:7' }])
    expect(client.published).toEqual([
      { event: 'note', data: { text: 'hello' }, idempotencyKey: 'k' },
      { event: 'note', data: {}, channel: 'room:7' },
    ])
    expect(got).toEqual(['hello'])
    expect(await client.ticket()).toMatchObject({ url: 'http://windhover.test/sse/broadcast?ticket=test-ticket' })
  })

  test('asks a fetch of the test for what is not of the server', async () => {
    const foreign = vi.fn<typeof fetch>(() => Promise.resolve(new Response('rows')))
    const client = createTestClient(events, { fetch: foreign })
    client.refuse(401, 'unauthorized')
    await expect(client.publish('note', {})).rejects.toMatchObject({ status: 401, code: 'unauthorized' })
    expect(foreign).not.toHaveBeenCalled()
    expect(client.published).toEqual([])
  })
})

describe('with fake timers', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function read(client: ReturnType<typeof createTestClient<typeof events>>) {
    const stream = client.stream('/sse/broadcast')
    const got: (number | string)[] = []
    const states: string[] = []
    stream.on('progress', ({ percent }) => got.push(percent))
    stream.onGap(({ reason }) => got.push(reason))
    stream.onState(({ is }) => states.push(is))
    return { stream, got, states }
  }

  test('a connection that is lost comes back by itself, and misses nothing', async () => {
    const client = createTestClient(events)
    const { stream, got, states } = read(client)
    await client.emit('progress', { percent: 1 })
    await client.drop()
    expect(stream.state.is).toBe('waiting')
    await client.emit('progress', { percent: 2 })
    expect(got).toEqual([1])
    await vi.advanceTimersByTimeAsync(2000)
    expect(got).toEqual([1, 2])
    await client.emit('progress', { percent: 3 })
    expect(got).toEqual([1, 2, 3])
    expect(states).toEqual(['open', 'waiting', 'connecting', 'open'])
    expect(stream.state.resumed).toBe(true)
  })

  test('a client that is woken comes back at once', async () => {
    const client = createTestClient(events)
    const { got } = read(client)
    await client.emit('progress', { percent: 1 })
    await client.drop()
    client.wake()
    await client.emit('progress', { percent: 2 })
    expect(got).toEqual([1, 2])
  })

  test('a stream without listeners is let go after it lingered', async () => {
    const client = createTestClient(events, { lingerMs: 1000 })
    const off = client.stream('/sse/broadcast').on('note', () => {})
    await client.emit('note', {})
    off()
    await vi.advanceTimersByTimeAsync(999)
    expect(client.readers).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(client.readers).toHaveLength(0)
  })

  test('a gap is told at once, or to those who come back', async () => {
    const client = createTestClient(events)
    const { got, stream } = read(client)
    await client.emit('progress', { percent: 1 })
    await client.gap('slow')
    await client.emit('progress', { percent: 2 })
    await client.drop()
    await client.emit('progress', { percent: 3 })
    await client.gap()
    await client.emit('progress', { percent: 4 })
    client.wake()
    await client.gap('epoch')
    await client.emit('progress', { percent: 5 })
    expect(got).toEqual([1, 'slow', 2, 'evicted', 4, 'epoch', 5])
    expect(stream.lastEventId).toBe('test2.1')
  })

  test.each([
    ['kicked', undefined, 'closed'],
    ['done', undefined, 'closed'],
    ['shutdown', undefined, 'waiting'],
    ['kicked', true, 'waiting'],
  ] as const)('an end by %s, with reconnect %s, leaves it %s', async (reason, reconnect, is) => {
    const client = createTestClient(events)
    const { stream } = read(client)
    await client.emit('progress', { percent: 1 })
    await client.end(reason, reconnect === undefined ? {} : { reconnect })
    expect(stream.state.is).toBe(is)
  })

  test('refusals go as in life: a server that is away is tried again, a refusal is final', async () => {
    const onError = vi.fn<(error: unknown) => void>()
    const client = createTestClient(events, { onError })
    client.refuse(0)
    const { stream } = read(client)
    await client.emit('progress', { percent: 1 })
    expect(stream.state).toMatchObject({ is: 'waiting', error: { code: 'network' } })
    client.refuse(503)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(stream.state).toMatchObject({ is: 'waiting', error: { status: 503 } })
    client.refuse(403, 'forbidden')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(stream.state).toMatchObject({ is: 'failed', error: { status: 403, code: 'forbidden' } })
    expect(onError).toHaveBeenCalledOnce()
    client.accept()
    stream.reconnect()
    await client.emit('progress', { percent: 2 })
    expect(stream.state.is).toBe('open')
  })

  test('a token is asked for again when it is refused', async () => {
    const token = vi.fn<(request: { refresh: boolean }) => Promise<string>>(({ refresh }) => {
      if (refresh) client.accept()
      return Promise.resolve('token')
    })
    const client = createTestClient(events, { token })
    client.refuse(401, 'token_expired')
    const { got } = read(client)
    await client.emit('progress', { percent: 1 })
    expect(token.mock.calls).toEqual([[{ refresh: false }], [{ refresh: true }]])
    expect(got).toEqual([1])
  })

  test('whatever the test does, each event comes once and in order, or a gap is told', async () => {
    const action = fc.constantFrom(
      'emit',
      'emit',
      'emit',
      'drop',
      'gap',
      'epoch',
      'away',
      'accept',
      'wake',
      'later',
      'end',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
        const client = createTestClient(events)
        const { got, stream } = read(client)
        /** What a reader has to get: what was lost is a gap. */
        let expected: (number | 'gap')[] = []
        let seen = 0
        let isAway = false
        let percent = 0
        await client.emit('progress', { percent })
        expected.push(percent)
        for (const name of actions) {
          // oxlint-disable no-await-in-loop -- one after the other
          const { is } = stream.state
          // One that is on its way arrives before what the test does next.
          if (is === 'open' || (is === 'connecting' && !isAway)) seen = expected.length
          if (name === 'emit') {
            percent += 0.5
            await client.emit('progress', { percent })
            expected.push(percent)
          } else if (name === 'drop') await client.drop()
          else if (name === 'gap' || name === 'epoch') {
            await client.gap(name === 'gap' ? 'evicted' : 'epoch')
            expected = [...expected.slice(0, seen), 'gap']
          } else if (name === 'away' || name === 'accept') {
            isAway = name === 'away'
            if (isAway) client.refuse(0)
            else client.accept()
          } else if (name === 'wake') client.wake()
          else if (name === 'later') await vi.advanceTimersByTimeAsync(60_000)
          else await client.end('shutdown')
          // oxlint-enable no-await-in-loop
        }
        client.accept()
        client.wake()
        await client.emit('note', {})
        expect(got.map((one) => (typeof one === 'string' ? 'gap' : one))).toEqual(expected)
        client.close()
      }),
    )
  })
})
