import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createConnection } from './connection.ts'
import type { ConnectionState } from './connection-state.ts'
import type { StreamEvent } from './read-event-stream.ts'

/** One request that the connection made, and the hands of the server that answers it. */
interface Exchange {
  readonly lastEventId: string | null
  readonly signal: AbortSignal
  answer(response: Response): void
  fail(): void
  /** Answers 200 with a stream that {@link write} goes to. */
  stream(): void
  write(text: string): void
  end(): void
  breakOff(): void
}

const connected = (fields = ''): string =>
  `retry: 2000\nid: e.1\nevent: connected\ndata: {"keepAliveMs":1000${fields}}\n\n`

function startConnection(lastEventId?: string) {
  const exchanges: Exchange[] = []
  const states: ConnectionState[] = []
  const events: StreamEvent[] = []
  const connection = createConnection({
    url: '/sse/broadcast',
    ...(lastEventId === undefined ? {} : { lastEventId }),
    random: () => 0,
    onState: (state) => states.push(state),
    onEvent: (event) => events.push(event),
    fetch: (_url, init) =>
      new Promise((resolve, reject) => {
        let sender: ReadableStreamDefaultController<Uint8Array>
        const body = new ReadableStream<Uint8Array>({ start: (controller) => void (sender = controller) })
        const signal = init?.signal as AbortSignal
        signal.addEventListener('abort', () => reject(signal.reason))
        exchanges.push({
          lastEventId: new Headers(init?.headers).get('last-event-id'),
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

/** Lets all that is under way settle. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

async function startConnected() {
  const started = startConnection()
  started.server().stream()
  started.server().write(connected())
  await settle()
  return started
}

describe('createConnection', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
  afterEach(() => vi.useRealTimers())

  it('is connected with the first event, and not with the answer alone', async () => {
    const { server, state, phases } = startConnection()
    server().stream()
    await settle()
    expect(state().phase).toBe('connecting')
    server().write(connected(',"resumed":true'))
    await settle()
    expect(state()).toEqual({ phase: 'connected', resumed: true })
    expect(phases()).toEqual(['connecting', 'connected'])
  })

  it('sends no Last-Event-ID at first, and the one it was given where it was given one', () => {
    expect(startConnection().server().lastEventId).toBeNull()
    expect(startConnection('e.7').server().lastEventId).toBe('e.7')
  })

  it('comes back after a clean end, after the retry of the server and with the last id', async () => {
    const { server, exchanges, state, events } = await startConnected()
    server().write('retry: 700\nid: e.5.order\nevent: order\ndata: 1\n\nevent: note\ndata: 2\n\n')
    server().end()
    await settle()
    expect(events.map(({ name }) => name)).toEqual(['connected', 'order', 'note'])
    expect(state()).toMatchObject({ phase: 'reconnecting', retryAt: Date.now() + 700 })
    await vi.advanceTimersByTimeAsync(699)
    expect(exchanges).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(exchanges).toHaveLength(2)
    expect(server().lastEventId).toBe('e.5.order')
    expect(state()).toMatchObject({ phase: 'reconnecting', retryAt: undefined })
  })

  it('waits twice as long for each attempt that fails, and starts over once connected', async () => {
    const { server, state } = await startConnected()
    server().breakOff()
    await settle()
    const waits: number[] = []
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const current = state()
      waits.push(current.phase === 'reconnecting' ? (current.retryAt ?? 0) - Date.now() : -1)
      await vi.advanceTimersByTimeAsync(waits.at(-1)!)
      server().fail()
      await settle()
    }
    expect(waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000])
    await vi.advanceTimersByTimeAsync(30_000)
    server().stream()
    server().write(connected())
    await settle()
    server().end()
    await settle()
    expect(state()).toMatchObject({ retryAt: Date.now() + 2000 })
  })

  it('takes silence of two and a half keep-alives for death, and any byte for life', async () => {
    const { server, state } = await startConnected()
    await vi.advanceTimersByTimeAsync(2400)
    server().write(': keep-alive\n\n')
    await vi.advanceTimersByTimeAsync(2400)
    expect(state().phase).toBe('connected')
    await vi.advanceTimersByTimeAsync(101)
    expect(state()).toMatchObject({ phase: 'reconnecting', why: 'No sign of life from the server.' })
    expect(server().signal.aborted).toBe(true)
  })

  it('does not watch where no keep-alive is announced', async () => {
    const { server, state } = startConnection()
    server().stream()
    server().write('event: connected\ndata: {"keepAliveMs":0}\n\n')
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(state().phase).toBe('connected')
  })

  it('gives up waiting for an answer that does not come', async () => {
    const { state } = startConnection()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(state().phase).toBe('reconnecting')
  })

  it('comes back after a closing that asks for it, at the time that it says, even before it was connected', async () => {
    const { server, state, exchanges } = startConnection()
    server().stream()
    server().write('retry: 1234\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n')
    await settle()
    expect(state()).toMatchObject({ phase: 'reconnecting', retryAt: Date.now() + 1234 })
    server().end()
    await vi.advanceTimersByTimeAsync(1234)
    expect(exchanges).toHaveLength(2)
  })

  it('stays closed after a closing that says not to reconnect', async () => {
    const { server, state, exchanges } = await startConnected()
    server().write('id: stop\nevent: closing\ndata: {"reason":"kicked","reconnect":false}\n\n')
    server().end()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(state()).toEqual({ phase: 'closed', why: 'The server ended this connection.' })
    expect(exchanges).toHaveLength(1)
  })

  it('stays closed after 204, after a refusal and after what is no event stream', async () => {
    const answers: readonly (readonly [Response, Partial<ConnectionState>])[] = [
      [new Response(null, { status: 204 }), { phase: 'closed' }],
      [
        Response.json({ title: 'Bad Request', error: 'No such channel.' }, { status: 400 }),
        { phase: 'closed', problem: { status: 400, title: 'Bad Request', error: 'No such channel.', issues: [] } },
      ],
      [new Response('<p>', { headers: { 'Content-Type': 'text/html' } }), { phase: 'closed' }],
    ]
    for (const [response, expected] of answers) {
      const { server, state, exchanges } = startConnection()
      server().answer(response)
      await vi.advanceTimersByTimeAsync(120_000)
      expect(state()).toMatchObject(expected)
      expect(exchanges).toHaveLength(1)
    }
  })

  it('tries again after 429 and 503, not before Retry-After', async () => {
    for (const status of [429, 503]) {
      const { server, state } = startConnection()
      server().answer(new Response(null, { status, headers: { 'Retry-After': '9' } }))
      await settle()
      expect(state()).toMatchObject({ phase: 'reconnecting', retryAt: Date.now() + 9000 })
    }
  })

  it('ends for good when closed, whatever it was doing, and hears nothing afterwards', async () => {
    const { connection, server, state, exchanges, events } = await startConnected()
    connection.close()
    server().write('event: note\ndata: 1\n\n')
    await vi.advanceTimersByTimeAsync(120_000)
    expect(state().phase).toBe('closed')
    expect(events).toHaveLength(1)
    expect(exchanges).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends the wait when asked to, and only the wait', async () => {
    const { connection, server, exchanges } = await startConnected()
    connection.retryNow()
    expect(exchanges).toHaveLength(1)
    server().end()
    await settle()
    connection.retryNow()
    connection.retryNow()
    expect(exchanges).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(2000)
    expect(exchanges).toHaveLength(2)
  })
})
