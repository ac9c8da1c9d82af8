import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStream } from 'windhover/testing'

import { runProgram } from '../../src/commands/run-program.ts'
import { readConfigEvents } from '../../src/options/config-events.ts'
import { postJson } from '../support/exchange.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'
import { expectNoSockets, type Running, start, stopServer } from '../support/start-server.ts'
import config from './libraries.config.ts'
import { listOperations, type Operation } from './operations.ts'
import { fetchDocument, type ServedDocument, versions } from './served-document.ts'

const names = Object.keys(config.events!)

let running: Running
let documents: ServedDocument[]
let operations: Operation[]

beforeAll(async () => {
  const { events, faults } = await readConfigEvents(config.events!, 'libraries.config.ts: events')
  expect(faults).toEqual([])
  running = await start({ open: false, events })
  documents = []
  for (const version of versions) documents.push(await fetchDocument(running.url, version))
  operations = listOperations(documents[0]!.document)
})
afterAll(async () => {
  for (const document of documents) document.remove()
  await stopServer(running.server)
  await expectNoSockets()
})

test.each(['3.2', '3.1', '3.0'])(
  'a config file with schemas of every library gives a valid %s document',
  async (version) => {
    const terminal = fakeTerminal({ workingDirectory: fileURLToPath(new URL('.', import.meta.url)) })
    const words = ['openapi', '--check', '--openapi-version', version, '--config', 'libraries.config.ts']
    expect([await runProgram(words, terminal), terminal.errors()]).toEqual([
      0,
      `OpenAPI ${version} is valid\nadmin in OpenAPI ${version} is valid\n`,
    ])
  },
)

test.each(names)('%s has its stream, its API and its documentation', async (name) => {
  const find = (method: string, path: string): Operation =>
    operations.find((operation) => operation.name === `${method} ${path}/${name}`)!
  const { requestBody } = find('POST', '/api/broadcast')
  const { value } = Object.values(requestBody!.content['application/json']!.examples!)[0]!

  const stream = await openStream(`${running.url}/sse/broadcast/${name}`)
  await stream.next('connected')
  const answer = await postJson(`${running.url}/api/broadcast/${name}`, JSON.stringify(value))
  expect(answer.status, answer.body).toBe(200)
  expect(await stream.next()).toMatchObject({ event: name, data: value })
  await stream.close()

  const refused = await postJson(`${running.url}/api/broadcast/${name}`, '{"odd":[]}')
  expect(refused.status).toBe(422)

  const { responses } = find('GET', '/sse/broadcast')
  const { itemSchema, examples } = responses['200']!.content!['text/event-stream'] as {
    itemSchema: { $ref: string }
    examples: { stream: { serializedValue: string } }
  }
  const { components } = documents[0]!.document as unknown as {
    components: { schemas: Record<string, { discriminator: { mapping: object } }> }
  }
  const { mapping } = components.schemas[itemSchema.$ref.split('/').at(-1)!]!.discriminator
  expect(Object.keys(mapping)).toEqual([name, 'connected', 'gap', 'closing', 'position'])
  expect(examples.stream.serializedValue).toContain(`event: ${name}\ndata: ${JSON.stringify(value)}\n`)
})

test('every operation has an id of its own, and deprecated events are so everywhere', () => {
  const ids = operations.map(({ operationId }) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
  // Generators make names of functions of them.
  expect(new Set(ids.map((id) => id.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase())).size).toBe(ids.length)
  const deprecated = operations.filter((operation) => 'deprecated' in operation).map(({ name }) => name)
  expect(deprecated).toEqual(['GET /sse/broadcast/note', 'POST /api/broadcast/note'])
})

test.each(versions)('%s matches the official schema of its version', async (version) => {
  expect(await documents.find((document) => document.version === version)!.findFaults()).toEqual([])
})

test('what a publisher may leave out is required of what readers get', () => {
  const { components } = documents[0]!.document as unknown as {
    components: { schemas: Record<string, { required: string[] }> }
  }
  expect(components.schemas['OrderPlaced']!.required).toEqual(['orderId', 'count'])
  expect(components.schemas['OrderPlacedInput']!.required).toEqual(['orderId'])
})
