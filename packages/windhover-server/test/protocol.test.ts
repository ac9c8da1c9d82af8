import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'
import { reservedEvents } from 'windhover'

import { exchange, postJson } from './support/exchange.ts'
import { openStream } from './support/open-stream.ts'
import { openRaw } from './support/raw-exchange.ts'
import { startServer, useServer } from './support/start-server.ts'

// What PROTOCOL.md says and no other test has.

const running = useServer()
const page = readFileSync(fileURLToPath(new URL('../../../PROTOCOL.md', import.meta.url)), 'utf8')

/** Replaces what differs between two runs. */
function readable(text: string, epoch: string): string {
  return text
    .replaceAll(epoch, '<epoch>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/"clientId":"[0-9a-f]{32}"/g, '"clientId":"<client>"')
}

test('the samples of PROTOCOL.md are what the server says', async () => {
  const { url, server } = await startServer()
  const { epoch } = server.hub.position()
  const blocks = [...page.matchAll(/```http\n(.*?)```/gs)].map(([, block]) => {
    return parse(block!.replaceAll('4f707dcaeb524783', epoch))
  })
  const samples = blocks.flatMap((asked, index) => (index % 2 === 0 ? [{ asked, told: blocks[index + 1]! }] : []))
  expect(samples.length).toBeGreaterThan(3)
  const check = async ({ asked, told }: (typeof samples)[number]): Promise<void> => {
    const [method = '', path = ''] = asked.line.split(' ')
    const body = method === 'POST' ? { body: asked.body.trimEnd() } : { until: afterEvents(told.body) }
    const answer = await exchange(url + path, { method, headers: asked.headers, ...body })
    expect(String(answer.status)).toBe(told.line.split(' ')[1])
    for (const [name, value] of Object.entries(told.headers)) expect(answer.headers[name.toLowerCase()]).toBe(value)
    expect(readable(answer.body, epoch).trimEnd()).toBe(readable(told.body, epoch).trimEnd())
  }
  for (const sample of samples) if (sample.asked.line.startsWith('POST')) await check(sample)
  const data = { taskId: 'import-42', progress: 75, status: 'Three of four files read', state: 'running' }
  await server.hub.publish('progress', data, { retryMs: 5000 })
  for (const sample of samples) if (sample.asked.line.startsWith('GET')) await check(sample)
})

interface Sample {
  readonly line: string
  readonly headers: Record<string, string>
  readonly body: string
}

function parse(block: string): Sample {
  const [head = '', ...rest] = block.split('\n\n')
  const [line = '', ...fields] = head.trimEnd().split('\n')
  return {
    line,
    headers: Object.fromEntries(fields.map((field) => field.split(': ') as [string, string])),
    body: rest.join('\n\n'),
  }
}

/** Matches as soon as as many events have come as the sample has. */
function afterEvents(body: string): RegExp {
  return new RegExp(`^(.+?\n\n){${body.match(/^event: /gm)?.length ?? 0}}`, 's')
}

test('all fields of a message stand in their order', async () => {
  const stream = await openStream(`${running.url}/sse/broadcast?event=full`)
  await stream.next()
  const { body } = await postJson(
    `${running.url}/api/broadcast`,
    '{"event":"full","data":[1],"id":"a.b","retryMs":0,"key":"k"}',
  )
  const { id } = JSON.parse(body) as { id: string }
  await stream.next()
  expect(stream.text().split('\n\n')[1]).toBe(`retry: 0\nid: ${id}\nevent: full\ndata: [1]`)
  stream.close()
  await stream.closed
})

describe('coming back', () => {
  test('loses nothing and doubles nothing, over channels and streams, while more is published', async () => {
    const { url, server } = await startServer({ streams: [{ path: '/sse/second', channels: 'any' }] })
    const total = 400
    const seen: string[] = []
    let lastEventId = `${server.hub.position().epoch}.0`
    const publishing = (async () => {
      for (let count = 0; count < total; count += 1) {
        await server.hub.publish(count % 5 === 0 ? 'other' : 'wanted', count, { channel: ['a', 'b', 'c'][count % 3]! })
        // So that the readers below come and go while it publishes.
        if (count % 10 === 0) await exchange(`${url}/api/connected`)
      }
    })()
    const wanted = [...Array(total).keys()].filter((count) => count % 5 !== 0 && count % 3 !== 2).map(String)
    const query = '?channel=a&channel=b&event=wanted'
    for (let visit = 0; seen.length < wanted.length; visit += 1) {
      const path = visit % 2 === 0 ? '/sse/broadcast' : '/sse/second'
      const stream = await openStream(`${url}${path}${query}`, { 'Last-Event-ID': lastEventId })
      expect(JSON.parse((await stream.next()).data)).toMatchObject({ resumed: true })
      for (let taken = 0; taken < 37 && seen.length < wanted.length; taken += 1) {
        const event = await stream.next()
        seen.push(event.data)
        lastEventId = event.id!
      }
      stream.close()
      await stream.closed
    }
    await publishing
    expect(seen).toEqual(wanted)
  })

  test.each([
    ['another life', () => '0f3b5d7e9a1c2b4d.1', 'epoch', ['1', '2']],
    ['a place past the head', (epoch: string) => `${epoch}.999999`, 'epoch', ['1', '2']],
    ['no position', () => 'nonsense', 'unknown', []],
    ['a position with too many digits', (epoch: string) => `${epoch}.99999999999999999999`, 'unknown', []],
  ] as const)('with an id of %s', async (_what, makeId, reason, replayed) => {
    const { url, server } = await startServer()
    for (const data of [1, 2]) await server.hub.publish('message', data)
    const stream = await openStream(`${url}/sse/broadcast`, { 'Last-Event-ID': makeId(server.hub.position().epoch) })
    expect(await stream.next()).toMatchObject({ event: 'connected', id: undefined })
    expect(JSON.parse((await stream.next()).data)).toMatchObject({ reason })
    await server.hub.publish('message', 'new')
    for (const data of [...replayed, '"new"']) expect((await stream.next()).data).toBe(data)
    stream.close()
    await stream.closed
  })

  test.each(['<script>alert(1)</script>', 'x\u00ff\u00fe', `"${'a'.repeat(300)}`, '.', 'a.-1', 'a.1.'])(
    'with %j is a gap that does not repeat it',
    async (id) => {
      const stream = await openStream(`${running.url}/sse/broadcast`, { 'Last-Event-ID': id })
      expect(stream.status).toBe(200)
      await stream.next()
      expect(JSON.parse((await stream.next()).data)).toMatchObject({ reason: 'unknown', requested: null })
      if (id.length > 2) expect(stream.text()).not.toContain(id)
      stream.close()
      await stream.closed
    },
  )

  test('a reader of a quiet channel is not told of what was evicted elsewhere', async () => {
    const { url, server } = await startServer({ history: { maxMessages: 2 } })
    const { epoch } = server.hub.position()
    await server.hub.publish('message', 1, { channel: 'quiet' })
    for (let count = 0; count < 5; count += 1) await server.hub.publish('message', count, { channel: 'loud' })
    const quiet = await openStream(`${url}/sse/broadcast?channel=quiet`, { 'Last-Event-ID': `${epoch}.1` })
    expect(JSON.parse((await quiet.next()).data)).toMatchObject({ resumed: true })
    const loud = await openStream(`${url}/sse/broadcast?channel=loud`, { 'Last-Event-ID': `${epoch}.1` })
    await loud.next()
    expect((await loud.next()).event).toBe('gap')
    for (const stream of [quiet, loud]) {
      stream.close()
      await stream.closed
    }
  })

  test('connected and the gap come in one write', async () => {
    const { socket, waitFor, closed } = openRaw(
      running.port,
      'GET /sse/broadcast HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: nonsense\r\n\r\n',
    )
    const [, size = '', chunk = ''] = /\r\n\r\n([0-9a-f]+)\r\n(.*)\r\n$/s.exec(
      await waitFor(/event: gap\n.*\n\n\r\n$/s),
    )!
    expect(chunk).toHaveLength(Number.parseInt(size, 16))
    expect(chunk.match(/^event: .*$/gm)).toEqual(['event: connected', 'event: gap'])
    socket.destroy()
    await closed
  })
})

test('a keep-alive of 0 is announced', async () => {
  const { url } = await startServer({ keepAliveMs: 0, retryMs: 7 })
  const stream = await openStream(`${url}/sse/broadcast`)
  const first = await stream.next()
  expect([first.retry, JSON.parse(first.data)]).toMatchObject([7, { keepAliveMs: 0 }])
  stream.close()
  await stream.closed
})

test('PROTOCOL.md lists the reserved names', () => {
  const [, names = ''] = /^Reserved, [^:]*: (.*?)\./m.exec(page)!
  expect([...names.matchAll(/`([a-z]+)`/g)].map(([, name]) => name)).toEqual(reservedEvents)
})
