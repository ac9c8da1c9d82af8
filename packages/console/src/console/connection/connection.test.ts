import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { StreamEvent } from '../events/stream-event.ts'
import { createConnection } from './connection.ts'
import type { ConnectionState } from './connection-state.ts'

/** One request that the connection made, and the hands of the server that answers it. */
interface Exchange {
  readonly url: string
  readonly headers: Headers
  readonly signal: AbortSignal
  answer(response: Response): void
  fail(): void
  /** Answers 200 with a stream that {@link write} goes to. */
  stream(): void
  write(text: string): void
  end(): void
  breakOff(): void
}

const connected = (resumed = false): string =>
  `retry: 2000\nid: e.1\nevent: connected\ndata: {"keepAliveMs":1000,"resumed":${resumed}}\n\n`

const path = '/live/sse/broadcast?channel=a'

/** Lets all that is under way settle. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

async function start(lastEventId?: string) {
  const exchanges: Exchange[] = []
  const states: ConnectionState[] = []
  const events: StreamEvent[] = []
  const connection = createConnection({
    url: path,
    ...(lastEventId === undefined ? {} : { lastEventId }),
    onState: (state) => states.push(state),
    onEvent: (event) => events.push(event),
    fetch: (url, init) =>
      new Promise((resolve, reject) => {
        let sender: ReadableStreamDefaultController<Uint8Array>
        const body = new ReadableStream<Uint8Array>({ start: (controller) => void (sender = controller) })
        const signal = init?.signal as AbortSignal
        signal.addEventListener('abort', () => reject(signal.reason))
        exchanges.push({
          url: url as string,
          headers: new Headers(init?.headers),
          signal,
          answer: resolve,
          fail: () => reject(new TypeError('fetch failed')),
          stream: () =>
            resolve(new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } })),
          write: (text) => sender.enqueue(new TextEncoder().encode(text)),
          end: () => sender.close(),
          breakOff: () => sender.error(new TypeError('network error')),
        })
      }),
  })
  connection.open()
  await settle()
  return {
    connection,
    exchanges,
    events,
    /** The newest exchange. */
    server: (): Exchange => exchanges.at(-1)!,
    state: (): ConnectionState => states.at(-1)!,
    phases: (): string[] => states.map(({ phase }) => phase),
  }
}

async function startConnected(lastEventId?: string) {
  const started = await start(lastEventId)
  started.server().stream()
  started.server().write(connected(lastEventId !== undefined))
  await settle()
  return started
}

describe('createConnection', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
  afterEach(() => vi.useRealTimers())

  it('asks for the very address that it was given, and for no more', async () => {
    const { server } = await start()
    expect(server().url).toBe(path)
    expect(Object.fromEntries(server().headers)).toEqual({ accept: 'text/event-stream' })
    expect((await start('e.7')).server().headers.get('last-event-id')).toBe('e.7')
  })

  it('is connected with the first event, and not with the answer alone', async () => {
    const { server, state, phases } = await start('e.1')
    server().stream()
    await settle()
    expect(state().phase).toBe('connecting')
    server().write(connected(true))
    await settle()
    expect(state()).toEqual({ phase: 'connected', resumed: true })
    expect(phases()).toEqual(['connecting', 'connected'])
  })

  it('hands on each event as it is on the wire, those of the protocol too', async () => {
    const { server, events } = await startConnected()
    server().write('time: 17\nchannel: jobs\nid: e.2.x\nevent: note\ndata: {"n":\ndata: 1}\n\ndata: plain\n\n')
    server().write('id: e.9\nevent: position\ndata: {}\n\nid: e.12\nevent: gap\ndata: {"reason":"slow"}\n\n')
    server().write('event: closing\ndata: {"reason":"shutdown","reconnect":true}\n\n')
    await settle()
    const none = { id: undefined, time: undefined, channel: undefined }
    expect(events).toEqual([
      { ...none, name: 'connected', id: 'e.1', data: '{"keepAliveMs":1000,"resumed":false}' },
      { name: 'note', id: 'e.2.x', data: '{"n":\n1}', time: 17, channel: 'jobs' },
      { ...none, name: 'message', data: 'plain' },
      { ...none, name: 'position', id: 'e.9', data: '{}' },
      { ...none, name: 'gap', id: 'e.12', data: '{"reason":"slow"}' },
      { ...none, name: 'closing', data: '{"reason":"shutdown","reconnect":true}' },
    ])
  })

  it('comes back when it says, with the last id', async () => {
    const { server, exchanges, state } = await startConnected()
    server().write('retry: 700\nid: e.5.order\nevent: order\ndata: 1\n\nevent: note\ndata: 2\n\n')
    server().end()
    await settle()
    const waiting = state()
    if (waiting.phase !== 'reconnecting') throw new Error(waiting.phase)
    const waitMs = waiting.retryAt! - Date.now()
    expect(waitMs).toBeGreaterThanOrEqual(350)
    expect(waitMs).toBeLessThanOrEqual(700)
    await vi.advanceTimersByTimeAsync(Math.floor(waitMs) - 1)
    expect(exchanges).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2)
    expect(exchanges).toHaveLength(2)
    expect(server().headers.get('last-event-id')).toBe('e.5.order')
    expect(state()).toEqual({ phase: 'reconnecting', why: 'The server ended the stream.', retryAt: undefined })
    server().stream()
    server().write('id: e.5.order\nevent: connected\ndata: {"resumed":true}\n\n')
    await settle()
    expect(state()).toEqual({ phase: 'connected', resumed: true })
  })

  const losses: readonly [string, (server: Exchange) => unknown, string][] = [
    ['an end', (server) => server.end(), 'The server ended the stream.'],
    ['a break', (server) => server.breakOff(), 'The connection was lost.'],
    ['silence', () => vi.advanceTimersByTimeAsync(3001), 'No sign of life from the server.'],
    [
      'a closing that asks for it',
      (server) => {
        server.write('event: closing\ndata: {"reason":"slow","reconnect":true}\n\n')
        server.end()
      },
      'This page read too slowly.',
    ],
  ]
  for (const [what, act, why] of losses) {
    it(`comes back after ${what}, and says why it was away`, async () => {
      const { server, state } = await startConnected()
      await act(server())
      await settle()
      expect(state()).toMatchObject({ phase: 'reconnecting', why })
      expect(server().signal.aborted).toBe(true)
    })
  }

  const refusals: readonly [string, (server: Exchange) => void, string][] = [
    ['no answer', (server) => server.fail(), 'The server cannot be reached.'],
    ['503', (server) => server.answer(new Response(null, { status: 503 })), 'The server answered 503.'],
    ['a page', (server) => server.answer(new Response('<p>')), 'The answer is not an event stream.'],
    [
      'a stream of another request',
      (server) => {
        server.stream()
        server.write(connected(true))
      },
      'The answer belongs to another request: a cache or a proxy repeated it.',
    ],
  ]
  for (const [what, act, why] of refusals) {
    it(`tries again after ${what}`, async () => {
      const { server, state } = await start()
      act(server())
      await settle()
      expect(state()).toMatchObject({ phase: 'reconnecting', why, retryAt: expect.any(Number) as number })
    })
  }

  it('says why anew after each attempt', async () => {
    const { connection, server, state } = await startConnected()
    server().write('event: closing\ndata: {"reason":"shutdown","reconnect":true}\n\n')
    server().end()
    await settle()
    connection.retryNow()
    await settle()
    expect(state()).toMatchObject({ why: 'The server is shutting down.', retryAt: undefined })
    server().fail()
    await settle()
    expect(state()).toMatchObject({ why: 'The server cannot be reached.' })
  })

  it('does not try again before Retry-After', async () => {
    const { server, state } = await start()
    server().answer(new Response(null, { status: 429, headers: { 'Retry-After': '9' } }))
    await settle()
    expect(state()).toMatchObject({ phase: 'reconnecting', retryAt: Date.now() + 9000 })
  })

  it('stays closed after a closing that says not to reconnect', async () => {
    const { server, state, exchanges } = await startConnected()
    server().write('id: stop\nevent: closing\ndata: {"reason":"kicked","reconnect":false}\n\n')
    server().end()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(state()).toEqual({ phase: 'closed', why: 'The server ended this connection.' })
    expect(exchanges).toHaveLength(1)
  })

  it('stays closed after 204, and after a refusal, which it shows', async () => {
    const problem = { title: 'Bad Request', error: 'No such channel.', issues: [{ path: ['channel'], message: 'x' }] }
    const issues = [{ path: 'channel', keys: ['channel'], message: 'x' }]
    const answers: readonly (readonly [Response, ConnectionState])[] = [
      [
        new Response(null, { status: 204 }),
        { phase: 'closed', why: 'The server answered 204: it asks not to come back.' },
      ],
      [
        Response.json(problem, { status: 400 }),
        { phase: 'closed', why: 'The server refused the stream.', problem: { ...problem, status: 400, issues } },
      ],
      [
        new Response('<h1>No</h1>', { status: 403 }),
        {
          phase: 'closed',
          why: 'The server refused the stream.',
          problem: { status: 403, title: 'Refused', error: '', issues: [] },
        },
      ],
    ]
    for (const [response, expected] of answers) {
      const { server, state, exchanges } = await start()
      server().answer(response)
      await vi.advanceTimersByTimeAsync(120_000)
      expect(state()).toEqual(expected)
      expect(exchanges).toHaveLength(1)
    }
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends for good when closed, whatever it was doing, and hears nothing afterwards', async () => {
    const { connection, server, state, exchanges, events } = await startConnected()
    connection.close()
    expect(server().signal.aborted).toBe(true)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(state()).toEqual({ phase: 'closed', why: 'Disconnected.' })
    expect(events).toHaveLength(1)
    expect(exchanges).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends the wait when asked to, and only the wait', async () => {
    const { connection, server, exchanges } = await startConnected()
    connection.retryNow()
    await settle()
    expect(exchanges).toHaveLength(1)
    server().end()
    await settle()
    connection.retryNow()
    await settle()
    connection.retryNow()
    await settle()
    expect(exchanges).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(2000)
    expect(exchanges).toHaveLength(2)
  })
})
