import { http, HttpResponse, sse } from 'msw'
import { setupServer } from 'msw/node'
import { expect, test, vi } from 'vitest'
import { createTestClient } from 'windhover/client/testing'

import { createProgressClient, events, watchTask } from './progress-client.ts'

test('what a client shows', async () => {
  const client = createTestClient(events)
  const lines: string[] = []
  watchTask(client, 'import', (line) => lines.push(line))
  await client.emit('progress', { taskId: 'import', percent: 10 })
  await client.emit('progress', { taskId: 'other', percent: 20 })
  expect(lines).toEqual(['10 %'])
})

test('a connection that is lost', async () => {
  vi.useFakeTimers()
  const client = createTestClient(events)
  const lines: string[] = []
  watchTask(client, 'import', (line) => lines.push(line))
  await client.emit('progress', { taskId: 'import', percent: 10 })
  await client.drop()
  await client.emit('progress', { taskId: 'import', percent: 20 })
  expect(lines).toEqual(['10 %', 'no connection'])
  // Or at once: client.wake()
  await vi.advanceTimersByTimeAsync(2000)
  expect(lines).toEqual(['10 %', 'no connection', '20 %'])
  await client.gap()
  expect(lines.at(-1)).toBe('?')
  vi.useRealTimers()
})

test('what a client publishes', async () => {
  const client = createTestClient(events)
  await client.publish('note', { text: 'done' })
  expect(client.published).toEqual([{ event: 'note', data: { text: 'done' } }])
})

test('MSW: a stream of a handler', async () => {
  const encoder = new TextEncoder()
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode('id: e.0\nevent: connected\ndata: {"keepAliveMs":0,"resumed":false}\n\n'))
      controller.enqueue(encoder.encode('id: e.1\nevent: progress\ndata: {"taskId":"import","percent":10}\n\n'))
    },
  })
  const server = setupServer(
    http.get(
      'http://api.test/sse/broadcast',
      () => new HttpResponse(stream, { headers: { 'Content-Type': 'text/event-stream' } }),
    ),
  )
  server.listen({ onUnhandledRequest: 'error' })
  const client = createProgressClient()
  const line = await new Promise<string>((resolve) => watchTask(client, 'import', resolve))
  expect(line).toBe('10 %')
  client.close()
  server.close()
})

test('MSW: sse(), which wants a global EventSource', async () => {
  vi.stubGlobal('EventSource', class {})
  const server = setupServer(
    sse<{ connected: unknown; progress: unknown }>('http://api.test/sse/broadcast', ({ client }) => {
      client.send({ id: 'e.0', event: 'connected', data: { keepAliveMs: 0, resumed: false } })
      client.send({ id: 'e.1', event: 'progress', data: { taskId: 'import', percent: 10 } })
    }),
  )
  server.listen({ onUnhandledRequest: 'error' })
  const client = createProgressClient()
  const line = await new Promise<string>((resolve) => watchTask(client, 'import', resolve))
  expect(line).toBe('10 %')
  client.close()
  server.close()
})
