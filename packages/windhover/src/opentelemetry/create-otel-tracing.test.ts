import { AsyncLocalStorage } from 'node:async_hooks'

import {
  context,
  type Context,
  type ContextManager,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import {
  AlwaysOffSampler,
  BasicTracerProvider,
  InMemorySpanExporter,
  ParentBasedSampler,
  type ReadableSpan,
  type Sampler,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { expect, onTestFinished, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { createHub } from '../hub/create-hub.ts'
import type { Hub } from '../hub/hub.ts'
import { createOtelTracing, type OtelTracingOptions } from './create-otel-tracing.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const given = `00-${traceId}-00f067aa0ba902b7-01`

interface Traced {
  readonly hub: Hub
  readonly provider: BasicTracerProvider
  /** The spans so far, by name in the order in which they ended. */
  readonly spans: (name: string) => ReadableSpan[]
  readonly sink: FakeSink
}

function trace1(options: OtelTracingOptions = {}, sampler?: Sampler): Traced {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(exporter)],
    ...(sampler === undefined ? {} : { sampler }),
  })
  onTestFinished(() => provider.shutdown())
  const tracing = createOtelTracing(provider.getTracer('windhover'), options)
  const hub = createHub({ keepAliveMs: 0, tracing, exposeTrace: true })
  const sink = new FakeSink()
  hub.join({ path: '/s', channels: ['broadcast', 'secret'], sink })
  return { hub, provider, sink, spans: (name) => exporter.getFinishedSpans().filter((span) => span.name === name) }
}

/** As the SDK for Node does it. */
function startContexts(): void {
  const storage = new AsyncLocalStorage<Context>()
  const manager: ContextManager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, call, self, ...args) => storage.run(active, () => call.apply(self, args)),
    bind: (_active, target) => target,
    enable() {
      return this
    },
    disable() {
      return this
    },
  }
  context.setGlobalContextManager(manager)
  onTestFinished(() => context.disable())
}

test('one span for a publish, and one for the round that delivers it', async () => {
  const { hub, sink, spans } = trace1()
  hub.join({ path: '/s', channels: ['secret'], sink: new FakeSink() })
  const { id } = await hub.publish('order', { n: 1 }, { traceparent: given, channel: 'secret', key: 'who' })
  await vi.waitFor(() => expect(spans('deliver')).toHaveLength(1))
  const [publish] = spans('publish')
  expect(publish).toMatchObject({
    kind: SpanKind.PRODUCER,
    attributes: {
      'messaging.system': 'windhover',
      'messaging.operation.name': 'publish',
      'messaging.operation.type': 'send',
      'messaging.message.id': id,
      'windhover.event': 'order',
    },
    parentSpanContext: { traceId, spanId: '00f067aa0ba902b7', isRemote: true },
    status: { code: SpanStatusCode.UNSET },
  })
  const { spanId } = publish!.spanContext()
  const [deliver] = spans('deliver')
  expect(deliver).toMatchObject({
    kind: SpanKind.CONSUMER,
    links: [{ context: { traceId, spanId } }],
    attributes: {
      'messaging.system': 'windhover',
      'messaging.operation.name': 'deliver',
      'messaging.operation.type': 'process',
      'messaging.batch.message_count': 1,
      'windhover.readers': 2,
      'windhover.deliveries': 2,
      'windhover.bytes': expect.any(Number),
      'windhover.lag_ms': expect.any(Number),
    },
  })
  expect(deliver!.parentSpanContext).toBeUndefined()
  expect(deliver!.spanContext().traceId).not.toBe(traceId)
  expect(sink.text).toContain(`trace: 00-${traceId}-${spanId}-01\n`)
  expect(JSON.stringify([publish!.attributes, deliver!.attributes])).not.toMatch(/secret|who/)
})

test('the active span is the parent, also if it is of the trace that was given', async () => {
  startContexts()
  const { hub, provider, spans } = trace1()
  const remote = trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId: '00f067aa0ba902b7',
    traceFlags: 1,
    isRemote: true,
  })
  const ofRequest = provider.getTracer('http').startSpan('POST', {}, remote)
  const ofOther = provider.getTracer('http').startSpan('other')
  const within = (span: typeof ofRequest, traceparent?: string): Promise<unknown> =>
    context.with(trace.setSpan(ROOT_CONTEXT, span), () =>
      hub.publish('e', 1, traceparent === undefined ? {} : { traceparent }),
    )
  await within(ofRequest)
  await within(ofRequest, given)
  await within(ofOther, given)
  await hub.publish('e', 1)
  expect(spans('publish').map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual([
    ofRequest.spanContext().spanId,
    ofRequest.spanContext().spanId,
    '00f067aa0ba902b7',
    undefined,
  ])
})

test('several events are one span with links to those that have a trace of their own', async () => {
  const { hub, sink, spans } = trace1()
  await hub.publishMany([
    { event: 'a', data: 1 },
    { event: 'b', data: 2, traceparent: given },
  ])
  await vi.waitFor(() => expect(spans('deliver')).toHaveLength(1))
  const [publish, more] = spans('publish')
  expect(more).toBeUndefined()
  expect(publish).toMatchObject({
    attributes: { 'messaging.batch.message_count': 2 },
    links: [{ context: { traceId, spanId: '00f067aa0ba902b7' } }],
  })
  expect(publish!.attributes).not.toHaveProperty('windhover.event')
  const links = spans('deliver')[0]!.links.map(({ context: { spanId } }) => spanId)
  expect(links).toEqual([publish!.spanContext().spanId, '00f067aa0ba902b7'])
  expect(sink.text).toContain(`trace: ${given}\n`)
})

test('what is refused is an error with its code, and without its words', async () => {
  const { hub, spans } = trace1()
  await hub.publish('e\n', 1, { channel: 'secret' }).catch(() => {})
  await hub.publishMany(
    [
      { event: 'e', data: 1 },
      { event: '', data: 1 },
    ],
    { atomic: false },
  )
  await hub.publish('e', 1, { idempotencyKey: 'k' })
  await hub.publish('e', 1, { idempotencyKey: 'k' })
  const [refused, partly, first, second] = spans('publish')
  expect(refused).toMatchObject({
    status: { code: SpanStatusCode.ERROR },
    attributes: { 'error.type': 'invalid_name' },
  })
  expect(refused!.status.message).toBeUndefined()
  expect(partly).toMatchObject({ status: { code: SpanStatusCode.UNSET }, attributes: { 'windhover.rejected': 1 } })
  expect(first!.attributes).not.toHaveProperty('windhover.duplicate')
  expect(second!.attributes['windhover.duplicate']).toBe(true)
})

test('what is no error of ours has a type, too', async () => {
  const { provider, spans } = trace1()
  const tracing = createOtelTracing(provider.getTracer('windhover'))
  const start = { event: 'e', channel: undefined, count: 1, traceparent: undefined, links: [] }
  for (const error of [new TypeError('no'), 'no']) tracing.onPublish!(start)!.end({ error })
  expect(spans('publish').map(({ attributes }) => attributes['error.type'])).toEqual(['TypeError', '_OTHER'])
})

test('the destination is told only if it is asked for', async () => {
  const { hub, spans } = trace1({ destination: (channel) => (channel === 'secret' ? undefined : `${channel}s`) })
  await hub.publish('e', 1)
  await hub.publish('e', 1, { channel: 'secret' })
  expect(spans('publish broadcasts')[0]!.attributes['messaging.destination.name']).toBe('broadcasts')
  expect(spans('publish')[0]!.attributes).not.toHaveProperty('messaging.destination.name')
})

test('what is not sampled has no span, and is passed on so', async () => {
  const sampler = new ParentBasedSampler({ root: new AlwaysOffSampler() })
  const { hub, sink, spans } = trace1({}, sampler)
  await hub.publish('e', 1)
  await hub.publish('e', 2, { traceparent: given.replace(/01$/, '00') })
  await vi.waitFor(() => expect(sink.blocks).toHaveLength(3))
  expect([...spans('publish'), ...spans('deliver')]).toEqual([])
  expect(sink.text.match(/^trace: .*-00$/gm)).toHaveLength(2)
})

test('the newest 128 messages of a round are linked', async () => {
  const { hub, spans } = trace1()
  await hub.publishMany(
    Array.from({ length: 200 }, (_, data) => ({
      event: 'e',
      data,
      traceparent: `00-${traceId}-${String(data + 1).padStart(16, '0')}-01`,
    })),
  )
  await vi.waitFor(() => expect(spans('deliver')).toHaveLength(1))
  const { links, attributes } = spans('deliver')[0]!
  expect(attributes['messaging.batch.message_count']).toBe(200)
  expect(links).toHaveLength(128)
  expect(links.at(-1)!.context.spanId).toBe('0000000000000200')
})

test('without an SDK messages keep what they came with', async () => {
  const hub = createHub({ keepAliveMs: 0, tracing: createOtelTracing(trace.getTracer('none')), exposeTrace: true })
  const sink = new FakeSink()
  hub.join({ path: '/s', channels: ['broadcast'], sink })
  await hub.publish('e', 1)
  await hub.publish('e', 2, { traceparent: given })
  await vi.waitFor(() => expect(sink.blocks).toHaveLength(3))
  expect(sink.text.match(/^trace: .*$/gm)).toEqual([`trace: ${given}`])
})
