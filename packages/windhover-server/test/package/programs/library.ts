// Every subpath of the library, as a strict TypeScript project imports them: one of ES modules or of CommonJS, which knows no `await` here.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  createHub,
  createRequestStream,
  defineEvents,
  defineStream,
  type EventInput,
  type EventsOf,
  WindhoverError,
} from 'windhover'
import { createHubEndpoint, type StreamEndpoint } from 'windhover/adapter'
import { fileStore } from 'windhover/client/node'
import { createHandler as createExpressHandler, type ExpressHandler } from 'windhover/http/express'
import { createHandler as createFastifyHandler, type FastifyHandler } from 'windhover/http/fastify'
import { createHandler as createFetchHandler, type FetchHandler } from 'windhover/http/fetch'
import { createHandler as createHonoHandler, type HonoHandler } from 'windhover/http/hono'
import { createHandler as createKoaHandler, type KoaHandler } from 'windhover/http/koa'
import { createHandler, type NodeHandler } from 'windhover/http/node'
import { fromJsonSchema } from 'windhover/json-schema'
import { buildAsyncApiDocument, buildOpenApiDocument, type OpenApiVersion } from 'windhover/openapi'
import { createOtelObserver } from 'windhover/opentelemetry'
import { type DocumentVerdict, validateAsyncApiDocument, validateOpenApiDocument } from 'windhover/openapi/validate'
import { GroupAppend, type Store, type StoreListener } from 'windhover/store'
import { createDiskStore, type DiskStoreOptions } from 'windhover/store/disk'
import { connect, createFakeStore, createTestHub, openStream, type ReceivedEvent, testStore } from 'windhover/testing'
import { createNoopMeter } from '@opentelemetry/api'
import type manifest from 'windhover/package.json'
import { z } from 'zod'

void main()

async function main(): Promise<void> {
  const catalog = defineEvents({
    progress: { schema: z.object({ taskId: z.string(), percent: z.number() }), description: 'How far a task is.' },
    note: fromJsonSchema<{ text: string }>({
      type: 'object',
      properties: { text: { type: 'string' } },
      required: ['text'],
    }),
  })
  const hub = createHub({ catalog })
  type Progress = EventInput<EventsOf<typeof catalog>, 'progress'>
  const handle: NodeHandler = createHandler(hub, { path: '/events' })
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  const stream = await openStream(`http://127.0.0.1:${port}/events`)
  await stream.next('connected')
  const progress: Progress = { taskId: 'import', percent: 10 }
  await hub.publish('progress', progress)
  const received: ReceivedEvent = await stream.next('progress')
  assert.deepEqual(received.data, progress)
  // @ts-expect-error -- the types of the catalog are in the package
  await assert.rejects(hub.publish('note', { text: 1 }), (error) => error instanceof WindhoverError)

  const endpoint: StreamEndpoint = createHubEndpoint(hub, { path: '/adapted' })
  assert.equal(typeof createHandler(endpoint), 'function')

  const express: ExpressHandler = createExpressHandler(hub, { path: '/events' })
  const fastify: FastifyHandler = createFastifyHandler(hub, { path: '/events' })
  const hono: HonoHandler = createHonoHandler(hub, { path: '/events' })
  const koa: KoaHandler = createKoaHandler(hub, { path: '/events' })
  assert.equal(typeof fileStore('cursor.json').get, 'function')
  assert.deepEqual(
    [express, fastify, hono, koa].map((handler) => typeof handler),
    ['function', 'function', 'function', 'function'],
  )
  const answer: FetchHandler = createFetchHandler(hub, { path: '/events' })
  const fetched = await openStream('http://127.0.0.1/events', { fetch: (request) => answer(request) })
  await fetched.next('connected')
  await fetched.close()

  const counting = createRequestStream({
    path: '/count',
    events: defineEvents({ tick: z.object({ n: z.number() }) }),
    query: z.object({ count: z.coerce.number() }),
    async *run({ query }) {
      for (let n = 1; n <= query.count; n += 1) yield { event: 'tick', data: { n } }
    },
  })
  const counted = connect(counting, { query: { count: '2' } })
  assert.deepEqual(
    (await counted.take(2, 'tick')).map(({ data }) => data),
    [{ n: 1 }, { n: 2 }],
  )
  assert.equal((await counted.waitForClose()).reason, 'done')

  const description = {
    info: { title: 'Events', version: '1.0.0' },
    streams: [defineStream({ path: '/events' }, { catalog, open: false }), counting.description],
  }
  const versions: OpenApiVersion[] = ['3.2', '3.1', '3.0']
  const documents = versions.map((version) => validateOpenApiDocument(buildOpenApiDocument(description, version)))
  const verdicts: DocumentVerdict[] = await Promise.all([
    ...documents,
    validateAsyncApiDocument(buildAsyncApiDocument(description)),
  ])
  assert.deepEqual(
    verdicts.map(({ errors }) => errors),
    [[], [], [], []],
  )

  const store: Store = createFakeStore().createNode()
  const appends = new GroupAppend({ send: (drafts) => store.append(drafts, { maxWaitMs: 1_000 }) })
  const [stored] = await appends.append([{ channel: 'c', event: 'e', data: '1' }], { maxWaitMs: 1_000 })
  assert.equal(stored?.position.offset, 1)
  const listening: (keyof StoreListener)[] = ['onStart', 'onMessages']
  assert.equal(listening.length, 2)
  const open = () => Promise.reject(new Error('not opened'))
  assert.ok(testStore({ isShared: true, faults: [], open }).length > 0)
  await Promise.all([appends.close(), store.close()])

  const settings: DiskStoreOptions = { directory: await mkdtemp(join(tmpdir(), 'windhover-')), durability: 'interval' }
  const kept = createHub({ catalog, store: createDiskStore(settings) })
  await kept.ready()
  assert.equal((await kept.publish('progress', progress)).position.offset, 1)
  await kept.close()
  await rm(settings.directory, { recursive: true })

  const observed = createHub({ observer: createOtelObserver(createNoopMeter()) })
  assert.equal(observed.measure().delivered, 0)
  await observed.close()

  const kit = createTestHub({ catalog })
  await Promise.all([hub.close(), kit.hub.close()])
  await stream.waitForClose()
  server.close()
  const name: (typeof manifest)['name'] = 'windhover'
  console.log(`${name} works`)
}
