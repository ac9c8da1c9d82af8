import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ErrorCode, WindhoverError } from 'windhover'
import { createMemoryState, type State } from 'windhover/store'
import { createFakeStore } from 'windhover/testing'

import type { KeptRevocation } from '../../src/access/revocation.ts'
import { maxRevocations } from '../../src/access/revocations.ts'
import { type Answer, exchange } from '../support/exchange.ts'
import { type OpenStream, openStream } from '../support/open-stream.ts'
import { secret } from '../support/sign-token.ts'
import { expectNoSockets, type Running, start, stopServer } from '../support/start-server.ts'
import { contractOptions } from './contract-server.ts'
import { expectDocumented } from './expect-documented.ts'
import { listOperations, type Operation, pointTo } from './operations.ts'
import type { Row } from './row.ts'
import { oddRequests, rows } from './rows.ts'
import { fetchDocument, type ServedDocument, versions } from './served-document.ts'

let running: Running
let closed: Running
let full: Running
let starting: Running
let wrong: Running
let outOfReach: Running
let ruled: Running
let worker: Running
let reader: OpenStream
let operations: readonly (Operation & { readonly documents: readonly ServedDocument[] })[]

beforeAll(async () => {
  running = await start(contractOptions)
  closed = await start(contractOptions)
  await closed.server.hub.close()
  full = await start({ ...contractOptions, state: await fillState() })
  const store = createFakeStore().createNode()
  store.goAway()
  starting = await start({ ...contractOptions, store })
  const refuse = (code: ErrorCode) => async (): Promise<never> => {
    throw new WindhoverError(code, 'the configuration is wrong')
  }
  wrong = await start(contractOptions, { askForReload: refuse('invalid_option') })
  outOfReach = await start(contractOptions, { askForReload: refuse('unavailable') })
  ruled = await start({ ...contractOptions, access: { jwt: { secret } }, trustProxy: '127.0.0.1' })
  worker = await start(contractOptions, { node: { name: 'one', state: createMemoryState(), hasValidDocuments: true } })
  // So that there is one to tell of.
  reader = await openStream(`${running.url}/sse/broadcast`)
  const lists = []
  for (const name of ['default', 'admin']) {
    const documents = await Promise.all(versions.map((version) => fetchDocument(running.url, version, { name })))
    lists.push(...listOperations(documents[0]!.document).map((operation) => ({ ...operation, documents })))
  }
  operations = lists
})
afterAll(async () => {
  for (const document of new Set(operations.flatMap(({ documents }) => documents))) document.remove()
  reader.close()
  await reader.closed
  for (const { server } of [running, closed, full, starting, wrong, outOfReach, ruled, worker]) await stopServer(server)
  await expectNoSockets()
})

/** A state with as many revocations as there may be, which other nodes made: as many requests would take long. */
async function fillState(): Promise<State> {
  const state = createMemoryState()
  const untilMs = Date.now() + 3_600_000
  for (let count = 0; count < maxRevocations; count += 1) {
    const kept: KeptRevocation = { id: String(count), subject: `nobody ${count}`, createdAtMs: Date.now(), untilMs }
    // oxlint-disable-next-line no-await-in-loop -- it is in memory
    await state.put(`revocation:${kept.id}`, JSON.stringify(kept))
  }
  return state
}

/** Takes something back; resolves with the id of the revocation. */
async function revoke({ server }: Running, subject: string): Promise<string> {
  const answer = await server.app.inject({ method: 'POST', url: '/api/admin/revocations', payload: { subject } })
  expect(answer.statusCode, answer.body).toBe(202)
  return answer.json<{ id: string }>().id
}

function findServer({
  closed: isClosed,
  full: isFull,
  starting: isStarting,
  configured,
  ruled: isRuled,
  worker: isWorker,
}: Row): Running {
  if (isWorker === true) return worker
  if (isRuled === true) return ruled
  if (configured !== undefined) return configured === 'wrong' ? wrong : outOfReach
  if (isClosed === true) return closed
  if (isFull === true) return full
  return isStarting === true ? starting : running
}

function find(operation: string): (typeof operations)[number] {
  return operations.find(({ name }) => name === operation)!
}

/** Fills the parameters of a path with any value that they take. */
function fillPath(operation: string, value = 'tower'): string {
  return operation.split(' ')[1]!.replaceAll(/\{\w+\}/g, value)
}

test('there is a request for every documented status of every operation, and for no other', () => {
  const told = operations.flatMap(({ name, responses }) => Object.keys(responses).map((status) => `${name} ${status}`))
  const tried = new Set(rows.map(({ operation, status }) => `${operation} ${status}`))
  expect([...tried].sort()).toEqual(told.sort())
})

describe.each(
  rows.map((row) => [row.operation, row.status, row.closed === true ? ' of a closed hub' : '', row] as const),
)('%s %s%s', (name, status, _closed, row) => {
  test('is answered as every version documents it', async () => {
    const server = findServer(row)
    const path = fillPath(name, row.revoked === true ? await revoke(running, 'nobody') : undefined)
    if (row.late === true) {
      const now = performance.now.bind(performance)
      vi.spyOn(performance, 'now').mockImplementation(() => now() + 10_000)
    }
    const ask = (): Promise<Answer> => exchange(`${server.url}${path}${row.query ?? ''}`, row.asking)
    let answer = await ask()
    for (let tries = 1; row.isAskedAgain === true && String(answer.status) !== status && tries < 200; tries += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      answer = await ask()
    }
    vi.restoreAllMocks()
    const operation = find(name)
    if (status === 'default') expect(Object.keys(operation.responses)).not.toContain(String(answer.status))
    else expect(String(answer.status), answer.body).toBe(status)
    // A page of another origin is not asked for a credential, which would not help it.
    const absent = 'Origin' in (row.asking?.headers ?? {}) ? ['WWW-Authenticate'] : []
    await expectDocumented(operation.documents, operation, status, answer, absent)
  })
})

test.each([...new Set(rows.map(({ operation }) => operation))])(
  '%s answers odd requests with statuses that it documents, default aside',
  async (name) => {
    const { responses } = find(name)
    for (const { query = '', asking } of oddRequests(name)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
      const { status, body } = await exchange(`${running.url}${fillPath(name)}${query}`, asking)
      expect(Object.keys(responses), `${query} ${JSON.stringify(asking)}: ${body}`).toContain(String(status))
    }
  },
  30_000,
)

test('the documented samples of answers are answers of their status', async () => {
  let count = 0
  for (const { name, responses, documents } of operations) {
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
      // Here nobody has to log in.
      expect(name === 'POST /api/admin/session' ? [409] : [200, 201, 202]).toContain(status)
      count += 1
    }
  }
  expect(count).toBeGreaterThan(0)
})
