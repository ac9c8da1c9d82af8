import {
  type Attributes,
  context,
  type Context,
  isSpanContextValid,
  type Link,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Tracer,
} from '@opentelemetry/api'

import { WindhoverError } from '../errors.ts'
import type { TracedRound } from '../fanout/traced-round.ts'
import { defaultChannel } from '../names.ts'
import type { PublishEnd, PublishStart, Tracing } from '../hub/tracing.ts'

/** Options of {@link createOtelTracing}. */
export interface OtelTracingOptions {
  /**
   * Returns the `messaging.destination.name` of a channel, such as the channel itself or what many of them have in common
   * (`room`), or `undefined` for none. It is then in the name of the span too, so that there should be few. Default: none,
   * as a channel may be about one person.
   */
  readonly destination?: (channel: string) => string | undefined
}

/** As many as a span of the SDK of OpenTelemetry keeps by default. */
const maxLinks = 128

/**
 * Creates what makes spans of a hub: `createHub({ tracing: createOtelTracing(trace.getTracer('windhover')) })`.
 *
 * There is one span `publish` of the kind producer for each publish, or each publish of several events. Its parent is the
 * `traceparent` that it was given, or else the active span, and its messages keep its own. There is one span `deliver`
 * of the kind consumer for each round that delivers such messages, and never one for each reader. It has a trace of its
 * own with links to at most 128 of these messages, the newest. Messages whose trace is not sampled have no part in it. They follow
 * the semantic conventions of OpenTelemetry for messaging, and tell of no channel and of no reader.
 *
 * @param tracer - of `@opentelemetry/api`, 1.3 or later.
 */
export function createOtelTracing(tracer: Tracer, options: OtelTracingOptions = {}): Tracing {
  return {
    onPublish(start) {
      const span = startPublish(tracer, start, options)
      return { traceparent: format(span.spanContext()), end: (result) => endPublish(span, result) }
    },
    onDelivered: (round) => traceRound(tracer, round),
  }
}

function startPublish(tracer: Tracer, start: PublishStart, { destination }: OtelTracingOptions): Span {
  const { event, channel = defaultChannel, count, links, traceparent } = start
  const name = event === undefined ? undefined : destination?.(channel)
  const attributes: Attributes = {
    'messaging.system': 'windhover',
    'messaging.operation.name': 'publish',
    'messaging.operation.type': 'send',
    ...(name === undefined ? {} : { 'messaging.destination.name': name }),
    ...(event === undefined ? { 'messaging.batch.message_count': count } : { 'windhover.event': event }),
  }
  const found = { kind: SpanKind.PRODUCER, attributes, links: toLinks(links) }
  return tracer.startSpan(name === undefined ? 'publish' : `publish ${name}`, found, toParent(traceparent))
}

/** If the active span is of the trace that was given, it stands between that one and this: a span of the HTTP request. */
function toParent(traceparent: string | undefined): Context {
  const active = context.active()
  const given = traceparent === undefined ? undefined : parse(traceparent)
  if (given === undefined || trace.getSpanContext(active)?.traceId === given.traceId) return active
  return trace.setSpanContext(active, given)
}

/** Tells no text of an error, which may name a channel. */
function endPublish(span: Span, result: PublishEnd): void {
  if ('error' in result) {
    const { error } = result
    const type = error instanceof WindhoverError ? error.code : error instanceof Error ? error.name : '_OTHER'
    span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR })
  } else if ('rejected' in result) {
    span.setAttributes({ 'windhover.rejected': result.rejected.length, 'error.type': result.rejected[0]!.code })
  } else {
    if (result.id !== '') span.setAttribute('messaging.message.id', result.id)
    if (result.isDuplicate) span.setAttribute('windhover.duplicate', true)
  }
  span.end()
}

function traceRound(tracer: Tracer, round: TracedRound): void {
  const links = toLinks(round.traceparents).filter(
    ({ context: { traceFlags } }) => (traceFlags & TraceFlags.SAMPLED) !== 0,
  )
  if (links.length === 0) return
  const { startMs, writes, deliveries, bytes, lagMs } = round
  const attributes: Attributes = {
    'messaging.system': 'windhover',
    'messaging.operation.name': 'deliver',
    'messaging.operation.type': 'process',
    'messaging.batch.message_count': links.length,
    'windhover.readers': writes,
    'windhover.deliveries': deliveries,
    'windhover.bytes': bytes,
    ...(lagMs === undefined ? {} : { 'windhover.lag_ms': lagMs }),
  }
  const found = { kind: SpanKind.CONSUMER, root: true, startTime: startMs, attributes, links: links.slice(-maxLinks) }
  tracer.startSpan('deliver', found, ROOT_CONTEXT).end()
}

function toLinks(traceparents: readonly string[]): Link[] {
  return traceparents.map((traceparent) => ({ context: parse(traceparent) }))
}

/** Reads a `traceparent` of version 00, which the hub has checked. */
function parse(traceparent: string): SpanContext {
  const [, traceId, spanId, flags] = traceparent.split('-') as [string, string, string, string]
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
}

/** Writes a `traceparent`; `undefined` for the context of a tracer that makes no spans. */
function format(spanContext: SpanContext): string | undefined {
  if (!isSpanContextValid(spanContext)) return undefined
  const { traceId, spanId, traceFlags } = spanContext
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
}
