import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import type { PublishStart, TracedRound, Tracing } from 'windhover'

import { loadTracing } from '../src/telemetry/load-tracing.ts'
import { createLogger } from '../src/telemetry/logger.ts'
import { postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream } from './support/open-stream.ts'
import { startServer } from './support/start-server.ts'

const one = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
const other = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00'

/** Starts a server that shows traces, and returns what a reader of it finds in the field `trace` of messages. */
async function startTraced(): Promise<{ url: string; next: () => Promise<string | undefined> }> {
  const events = { note: z.object({ n: z.number() }) }
  const { url } = await startServer({ tracing: true, exposeTrace: true, events })
  const controller = new AbortController()
  onTestFinished(() => controller.abort())
  const response = await fetch(`${url}/sse/broadcast`, { signal: controller.signal })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const nextBlock = async (): Promise<string> => {
    while (!text.includes('\n\n')) text += (await reader.read()).value!
    const [block, ...rest] = text.split('\n\n')
    text = rest.join('\n\n')
    return block!
  }
  await nextBlock()
  return { url, next: async () => /^trace: (.*)$/m.exec(await nextBlock())?.[1] }
}

const send = async (url: string, body: unknown, headers: Record<string, string> = {}): ReturnType<typeof postJson> =>
  postJson(url, JSON.stringify(body), headers)

test.each(['/api/broadcast', '/api/broadcast/note', '/api/broadcast/batch'])(
  'POST %s keeps the header traceparent, and ignores one that is none',
  async (path) => {
    const { url, next } = await startTraced()
    const event = { event: 'note', data: { n: 1 } }
    const body = path.endsWith('batch') ? { events: [event] } : path.endsWith('note') ? event.data : event
    for (const [traceparent, kept] of [
      [one, one],
      ['', undefined],
      [`${one}0`, undefined],
      [one.toUpperCase(), undefined],
      [`${one}, ${one}`, undefined],
      ['x'.repeat(5_000), undefined],
      [`01${one.slice(2)}-later`, one],
    ] as const) {
      expect((await send(url + path, body, { traceparent })).status).toBe(200)
      expect(await next()).toBe(kept)
    }
    expect((await send(url + path, body)).status).toBe(200)
    expect(await next()).toBeUndefined()
  },
)

test('a field of the body wins over the header, of each event of a batch, too', async () => {
  const { url, next } = await startTraced()
  const event = { event: 'hello', data: 1 }
  expect((await send(`${url}/api/broadcast`, { ...event, traceparent: other }, { traceparent: one })).status).toBe(200)
  expect(await next()).toBe(other)
  const batch = { events: [event, { ...event, traceparent: other, channels: ['broadcast'] }] }
  expect((await send(`${url}/api/broadcast/batch`, batch, { traceparent: one })).status).toBe(200)
  expect([await next(), await next()]).toEqual([one, other])
  const lines = [event, { ...event, traceparent: other }].map((line) => JSON.stringify(line)).join('\n')
  const headers = { 'Content-Type': 'application/x-ndjson' }
  expect((await fetch(`${url}/api/broadcast/batch`, { method: 'POST', body: lines, headers })).status).toBe(200)
  expect([await next(), await next()]).toEqual([undefined, other])
})

test.each(['', 'x', `${one}0`, one.toUpperCase(), 7, null, {}])(
  '%j in a body is refused by name',
  async (traceparent) => {
    for (const options of [{}, { tracing: true }]) {
      const { url, server } = await startServer(options)
      const event = { event: 'e', data: 1, traceparent }
      const refused = expectProblem(await send(`${url}/api/broadcast`, event), 422)
      expect(refused.issues!.map(({ path }) => path)).toEqual([['traceparent']])
      const batch = expectProblem(await send(`${url}/api/broadcast/batch`, { events: [event] }), 422)
      expect(batch.issues!.map(({ path }) => path)).toEqual([['events', 0, 'traceparent']])
      expect(server.hub.position().offset).toBe(0)
    }
  },
)

test('a server that does not trace takes a traceparent, and keeps nothing of it', async () => {
  const { url } = await startServer()
  const answer = await send(`${url}/api/broadcast`, { event: 'e', traceparent: one }, { traceparent: other })
  const { id } = JSON.parse(answer.body) as { id: string }
  const lastEventId = id.replace(/[^.]*$/, '0')
  const response = await fetch(`${url}/sse/broadcast?lastEventId=${lastEventId}`)
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!text.includes(`id: ${id}`)) text += (await reader.read()).value!
  expect(text).not.toContain('trace')
  await reader.cancel()
})

test('who traces in a program is told of publishes and rounds', async () => {
  const starts: PublishStart[] = []
  const rounds: TracedRound[] = []
  const tracing: Tracing = {
    onPublish: (start) => void starts.push(start),
    onDelivered: (round) => void rounds.push(round),
  }
  const { url } = await startServer({ tracing })
  const stream = await openStream(`${url}/sse/broadcast`)
  await stream.next()
  expect((await send(`${url}/api/broadcast`, { event: 'e' }, { traceparent: one })).status).toBe(200)
  await vi.waitFor(() => expect(rounds).toHaveLength(1))
  expect(starts).toMatchObject([{ event: 'e', traceparent: one }])
  expect(rounds).toMatchObject([{ traceparents: [one], writes: 1 }])
  stream.close()
})

test.each([
  [{ exposeTrace: true }, 'exposeTrace: there is nothing to show without tracing'],
  [{ tracing: 'on' }, 'tracing: expected true, false or in code what createOtelTracing() makes'],
  [{ tracing: true, exposeTrace: 'on' }, 'exposeTrace: expected true or false'],
])('%j is refused', async (options, sentence) => {
  await expect(startServer(options as object)).rejects.toThrow(sentence)
})

test('the command says in its log that no OpenTelemetry is registered, and passes traces on', async () => {
  const lines: string[] = []
  const log = createLogger({ name: 'w', level: 'warn', destination: { write: (line) => void lines.push(line) } })
  const tracing = await loadTracing(log)
  expect(lines.join('')).toContain('no OpenTelemetry is registered')
  const start = { event: 'e', channel: undefined, count: 1, traceparent: one, links: [] }
  expect(tracing.onPublish!(start)!.traceparent).toBe(one)
})
