import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { ClientStream } from './client-stream.ts'
import { createClient } from './create-client.ts'

/** A client whose server answers as it is told, and how often that was asked. */
function startClient(answer: () => Response) {
  const requests: Headers[] = []
  const client = createClient({
    url: 'http://server.example',
    onError: () => {},
    fetch: async (_, init) => {
      requests.push(new Headers(init?.headers))
      return answer()
    },
  })
  return { stream: client.stream('/sse/broadcast'), client, requests }
}

/** A stream that says this and then stays open. */
function openStream(text: string): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)
const connected = 'id: e.1\nevent: connected\ndata: {"keepAliveMs":15000,"resumed":false}\n\n'
const closing = (reconnect: boolean): string => `event: closing\ndata: {"reason":"done","reconnect":${reconnect}}\n\n`

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

describe('a stream that is over', () => {
  const endings: readonly [string, () => Response, (stream: ClientStream) => void, string][] = [
    ['by close()', () => openStream(connected), (stream) => stream.close(), 'closed'],
    ['by 204', () => new Response(null, { status: 204 }), () => {}, 'closed'],
    ['by closing', () => openStream(connected + closing(false)), () => {}, 'closed'],
    ['by a refusal', () => new Response(null, { status: 403 }), () => {}, 'failed'],
  ]
  for (const [how, answer, act, is] of endings) {
    test(`${how} sets no timer when its listeners go, before or after`, async () => {
      for (const isFirst of [true, false]) {
        const { stream } = startClient(answer)
        const off = stream.onMessage(() => {})
        if (isFirst) off()
        await settle()
        act(stream)
        off()
        expect(stream.state.is).toBe(is)
        expect(vi.getTimerCount()).toBe(0)
      }
    })
  }
})

test('a closing ends the stream at once, though its connection stays', async () => {
  const { stream, requests } = startClient(() => openStream(connected + closing(true)))
  stream.onMessage(() => {})
  await settle()
  expect(stream.state).toMatchObject({ is: 'waiting', retryAtMs: expect.any(Number) as number })
  expect(requests).toHaveLength(1)
  stream.close()
})

test('a server that does not say whether it resumes is read all the same', async () => {
  const { stream, requests } = startClient(() => openStream('id: e.1\nevent: connected\ndata: {}\n\ndata: 1\n\n'))
  const got: unknown[] = []
  stream.on('message', (data) => got.push(data))
  await settle()
  expect(stream.state.is).toBe('open')
  stream.reconnect()
  await settle()
  expect(stream.state.is).toBe('open')
  expect(got).toEqual([1, 1])
  expect(requests.map((headers) => headers.get('last-event-id'))).toEqual([null, 'e.1'])
  stream.close()
})
