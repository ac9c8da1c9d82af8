import { streamItems } from 'windhover/openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { postJson } from '../support/exchange.ts'
import { openStream, type ReadEvent } from '../support/open-stream.ts'
import { expectNoSockets, type Running, start, stopServer } from '../support/start-server.ts'
import { contractOptions, goodProgress } from './contract-server.ts'
import { listOperations, pointTo } from './operations.ts'
import { fetchDocument, type ServedDocument, versions } from './served-document.ts'

let running: Running
let documents: ServedDocument[]

beforeAll(async () => {
  running = await start(contractOptions)
  documents = []
  for (const version of versions) {
    for (const items of version === '3.2' ? (['decoded'] as const) : streamItems) {
      documents.push(await fetchDocument(running.url, version, { items }))
    }
  }
})
afterAll(async () => {
  for (const document of documents) document.remove()
  await stopServer(running.server)
  await expectNoSockets()
})

interface Branch {
  readonly title: string
  readonly properties: { readonly data: object }
}

/** Branches of `itemSchema` that an event on the wire has matched, by stream. */
const seen = new Map<string, Set<string>>()

/** Fails unless the event matches exactly one branch, in every version: as it stands on the wire, decoded, and its data alone. */
async function check(path: string, { event, id, retry, data }: ReadEvent): Promise<string> {
  const onWire = { event, data, ...(id === undefined ? {} : { id }), ...(retry === undefined ? {} : { retry }) }
  const payload = data === '' ? '' : (JSON.parse(data) as unknown)
  const titles = new Set<string>()
  for (const document of documents) {
    const is32 = document.version === '3.2'
    const items = { decoded: { ...onWire, data: payload }, wire: onWire, data: payload }[document.items]
    const field = is32 ? 'itemSchema' : 'schema'
    const place = pointTo(`GET ${path}`, '200', 'content', 'text/event-stream', field)
    const value = is32 ? onWire : items
    expect(
      await document.findValueFaults(place, value),
      `${document.version} ${document.items}: ${JSON.stringify(value)}`,
    ).toEqual([])
    const exact = 'x-itemSchema' in findMedia(document, path)
    expect(exact).toBe(!is32 && document.items !== 'wire')
    if (exact) {
      const pointer = pointTo(`GET ${path}`, '200', 'content', 'text/event-stream', 'x-itemSchema')
      expect(await document.findValueFaults(pointer, onWire), JSON.stringify(onWire)).toEqual([])
    }
    if (!is32 && document.items !== 'wire') continue
    for (const [pointer, { title, properties }] of listBranches(document, path)) {
      if ((await document.findValueFaults(pointer, onWire)).length > 0) continue
      titles.add(title)
      const key = ['contentSchema', 'x-jsonschema-contentSchema'].find((name) => name in properties.data)
      const faults =
        key === undefined ? [] : await document.findValueFaults(`${pointer}/properties/data/${key}`, payload)
      expect(faults, `${document.version} ${title}: ${data}`).toEqual([])
    }
  }
  expect([...titles]).toHaveLength(1)
  const [title = ''] = titles
  seen.set(path, new Set([...(seen.get(path) ?? []), title]))
  return title
}

function findMedia({ document }: ServedDocument, path: string): Record<string, unknown> {
  const { responses } = listOperations(document).find(({ name }) => name === `GET ${path}`)!
  return responses['200']!.content!['text/event-stream']!
}

interface Union {
  readonly $ref?: string
  readonly oneOf?: readonly Union[]
  readonly anyOf?: readonly Union[]
}

/** The branches of an item, and of the union in it, by where they stand. */
function listBranches(served: ServedDocument, path: string): [string, Branch][] {
  const { itemSchema, schema } = findMedia(served, path)
  const { components } = served.document as unknown as { components: { schemas: Record<string, Union> } }
  return list((itemSchema ?? schema) as Union)

  function list({ $ref = '', oneOf, anyOf = oneOf }: Union): [string, Branch][] {
    if (anyOf !== undefined) return anyOf.flatMap(list)
    const target = components.schemas[$ref.split('/').at(-1)!]!
    return (target.oneOf ?? target.anyOf) === undefined ? [[$ref.slice(1), target as unknown as Branch]] : list(target)
  }
}

function publish(body: object): Promise<unknown> {
  return postJson(`${running.url}/api/broadcast`, JSON.stringify(body))
}

const open = ['/sse/broadcast', '/sse/status', '/sse/quick']
const filtered = ['/sse/broadcast/progress', '/sse/broadcast/plain']

describe.each([...open, ...filtered])('what %s sends is an item of its documents', (path) => {
  test('when it connects, and says what it is sent', async () => {
    const stream = await openStream(`${running.url}${path}`)
    expect(await check(path, await stream.next())).toBe('connected')
    for (const event of ['progress', 'plain']) await publish({ event, data: goodProgress, id: 'mine', retryMs: 0 })
    await publish({ event: 'other', data: 'first\u2028\r\nsecond', id: 'a.b.c' })
    await publish({ event: 'grüß 🪶', data: { deep: [[[[[]]]]] } })
    await publish({ event: 'nothing' })
    const events = filtered.includes(path)
      ? [path.split('/').at(-1)!]
      : ['progress', 'plain', 'any other event', 'any other event', 'any other event']
    for (const title of events) expect(await check(path, await stream.next())).toBe(title)
    stream.close()
    await stream.closed
  })

  test.each([
    ['it does not know the id', () => 'nonsense', 'unknown'],
    ['the log began anew', () => 'other.1', 'epoch'],
    ['history went on', (epoch: string) => `${epoch}.0`, 'evicted'],
  ])('when %s', async (_what, makeId, reason) => {
    for (let count = 0; count < 5; count += 1) {
      await publish({ event: 'progress', data: goodProgress })
      await publish({ event: 'plain', data: goodProgress })
    }
    const lastEventId = makeId(running.server.hub.position().epoch)
    const stream = await openStream(`${running.url}${path}`, { 'Last-Event-ID': lastEventId })
    expect(await check(path, await stream.next())).toBe('connected')
    const gap = await stream.next()
    expect(await check(path, gap)).toBe('gap')
    expect(JSON.parse(gap.data)).toMatchObject({ reason })
    stream.close()
    await stream.closed
  })
})

test('a quiet reader is told where it stands', async () => {
  const stream = await openStream(`${running.url}/sse/quick?channel=quiet`)
  await check('/sse/quick', await stream.next())
  await publish({ channel: 'loud' })
  expect(await check('/sse/quick', await stream.next())).toBe('position')
  stream.close()
  await stream.closed
})

test('the end of every stream is an item of its documents', async () => {
  const streams = await Promise.all(
    [...open, ...filtered].map(async (path) => [path, await openStream(running.url + path)] as const),
  )
  for (const [path, stream] of streams) await check(path, await stream.next())
  const closing = running.server.hub.close()
  for (const [path, stream] of streams) {
    expect(await check(path, await stream.next())).toBe('closing')
    expect(await stream.closed).toBe(true)
  }
  await closing
  const refused = await openStream(`${running.url}/sse/broadcast`)
  const busy = await refused.next()
  expect(await check('/sse/broadcast', busy)).toBe('closing')
  expect(JSON.parse(busy.data)).toEqual({ reason: 'busy', reconnect: true })
  expect(await refused.closed).toBe(true)
})

test('every branch of the documents was seen', () => {
  const told = listBranches(documents[0]!, '/sse/quick').map(([, branch]) => branch)
  const all = new Set([...seen.values()].flatMap((titles) => [...titles]))
  expect([...all].sort()).toEqual(told.map(({ title }) => title).sort())
})
