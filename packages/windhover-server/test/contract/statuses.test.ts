import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { exchange } from '../support/exchange.ts'
import { expectNoSockets, type Running, start, stopServer } from '../support/start-server.ts'
import { contractOptions } from './contract-server.ts'
import { type DocumentedResponse, listOperations, type Operation, pointTo } from './operations.ts'
import { oddRequests, type Row, rows } from './rows.ts'
import { fetchDocument, type ServedDocument, versions } from './served-document.ts'

let running: Running
let closed: Running
let documents: ServedDocument[]
let operations: Operation[]

beforeAll(async () => {
  running = await start(contractOptions)
  closed = await start(contractOptions)
  await closed.server.hub.close()
  documents = []
  for (const version of versions) documents.push(await fetchDocument(running.url, version))
  operations = listOperations(documents[0]!.document)
})
afterAll(async () => {
  for (const document of documents) document.remove()
  await stopServer(running.server)
  await stopServer(closed.server)
  await expectNoSockets()
})

function documented({ operation, status }: Row): DocumentedResponse {
  return operations.find(({ name }) => name === operation)!.responses[status]!
}

/** The fields of a JSON body as a document names them. */
function listFields({ document }: ServedDocument, media: Readonly<Record<string, unknown>>): string[] {
  const { components } = document as unknown as { components: { schemas: Record<string, { properties: object }> } }
  const name = (media['schema'] as { $ref: string }).$ref.split('/').at(-1)!
  return Object.keys(components.schemas[name]!.properties)
}

test('there is a request for every documented status of every operation, and for no other', () => {
  const told = operations.flatMap(({ name, responses }) => Object.keys(responses).map((status) => `${name} ${status}`))
  const tried = new Set(rows.map(({ operation, status }) => `${operation} ${status}`))
  expect([...tried].sort()).toEqual(told.sort())
})

describe.each(
  rows.map((row) => [row.operation, row.status, row.closed === true ? ' of a closed hub' : '', row] as const),
)('%s %s%s', (operation, status, _closed, row) => {
  test('is answered as every version documents it', async () => {
    const server = row.closed === true ? closed : running
    const path = operation.split(' ')[1]!.replace('{clock}', 'tower')
    if (row.late === true) {
      const now = performance.now.bind(performance)
      vi.spyOn(performance, 'now').mockImplementation(() => now() + 10_000)
    }
    const answer = await exchange(`${server.url}${path}${row.query ?? ''}`, row.asking)
    vi.restoreAllMocks()
    const response = documented(row)
    if (status === 'default') {
      const { responses } = operations.find(({ name }) => name === operation)!
      expect(Object.keys(responses)).not.toContain(String(answer.status))
    } else expect(String(answer.status)).toBe(status)

    const [type, ...others] = Object.keys(response.content ?? {})
    expect(others).toEqual([])
    expect(answer.headers['content-type']?.replace(/; charset=utf-8$/, '')).toBe(type)
    if (type === undefined) expect(answer.body).toBe('')
    for (const document of documents) {
      for (const name of Object.keys(response.headers ?? {})) {
        // A page of another origin is not asked for a credential, which would not help it.
        if (name === 'WWW-Authenticate' && 'Origin' in (row.asking?.headers ?? {})) continue
        const pointer = pointTo(operation, status, 'headers', name, 'schema')
        const sent = answer.headers[name.toLowerCase()]
        const value = /^\d+$/.test(String(sent)) ? Number(sent) : sent
        expect(value, `the header ${name}`).toBeDefined()
        expect(await document.findValueFaults(pointer, value)).toEqual([])
      }
      if (type === undefined || type === 'text/event-stream') continue
      const pointer = pointTo(operation, status, 'content', type, 'schema')
      const body = JSON.parse(answer.body) as object
      expect(await document.findValueFaults(pointer, body), answer.body).toEqual([])
      // Fields may come, so the schemas permit others; the documents name all there are.
      expect(listFields(document, response.content![type]!)).toEqual(expect.arrayContaining(Object.keys(body)))
    }
  })
})

test.each([...new Set(rows.map(({ operation }) => operation))])(
  '%s answers odd requests with statuses that it documents, default aside',
  async (operation) => {
    const { responses } = operations.find(({ name }) => name === operation)!
    const path = operation.split(' ')[1]!.replace('{clock}', 'tower')
    for (const { query = '', asking } of oddRequests(operation)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
      const { status, body } = await exchange(`${running.url}${path}${query}`, asking)
      expect(Object.keys(responses), `${query} ${JSON.stringify(asking)}: ${body}`).toContain(String(status))
    }
  },
  30_000,
)

test('the documented samples of answers are answers of their status', async () => {
  let count = 0
  for (const { name, responses } of operations) {
    for (const [status, { content = {} }] of Object.entries(responses)) {
      for (const [type, media] of Object.entries(content)) {
        if (type === 'text/event-stream') continue
        const { examples = {} } = media as { examples?: Record<string, { value: { status?: unknown } }> }
        expect(Object.keys(examples).length, `${name} ${status}`).toBeGreaterThan(0)
        for (const { value } of Object.values(examples)) {
          // Of a problem; others have a word there.
          if (typeof value.status === 'number' && status !== 'default') expect(String(value.status)).toBe(status)
          for (const document of documents) {
            const pointer = pointTo(name, status, 'content', type, 'schema')
            // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its sample
            expect(await document.findValueFaults(pointer, value), `${name} ${status}`).toEqual([])
          }
          count += 1
        }
      }
    }
  }
  expect(count).toBeGreaterThan(operations.length)
})

test('the documented samples of request bodies are taken', async () => {
  let count = 0
  for (const { name, requestBody } of operations) {
    if (requestBody !== undefined) {
      expect(Object.keys(requestBody.content['application/json']!.examples!).length, name).toBeGreaterThan(0)
    }
    for (const { value } of Object.values(requestBody?.content['application/json']?.examples ?? {})) {
      const headers = { 'Content-Type': 'application/json' }
      const body = JSON.stringify(value)
      const { status } = await exchange(`${running.url}${name.split(' ')[1]!}`, { method: 'POST', headers, body })
      expect([200, 201]).toContain(status)
      count += 1
    }
  }
  expect(count).toBeGreaterThan(0)
})
