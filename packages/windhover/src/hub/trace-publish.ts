import type { GivenItem } from '../catalog/draft-item.ts'
import { readTraceparent } from '../traceparent.ts'
import { WindhoverError } from '../errors.ts'
import { findNameFault } from '../names.ts'
import type { Published } from './publishable.ts'
import type { PublishOutcome } from './publish-item.ts'
import { follow, type PublishEnd, type PublishStart, type Tracing } from './tracing.ts'

/**
 * Describes the publish of one event, whose name and options nobody has checked yet. If one of its names is none, it has
 * neither: text of any size would go into the spans, and the channel would seem to be the default one.
 */
export function startOfOne(event: unknown, options: unknown): PublishStart {
  const { channel, traceparent } = (options ?? {}) as { readonly channel?: unknown; readonly traceparent?: unknown }
  const isNamed = isName(event) && (channel === undefined || isName(channel))
  return {
    event: isNamed ? event : undefined,
    channel: isNamed ? channel : undefined,
    count: 1,
    traceparent: readTraceparent(traceparent),
    links: [],
  }
}

/** Describes the publish of several events. */
export function startOfMany(items: readonly GivenItem[], options: unknown): PublishStart {
  const { traceparent } = (options ?? {}) as { readonly traceparent?: unknown }
  const links = items.flatMap((item) => readTraceparent(item.traceparent) ?? [])
  return {
    event: undefined,
    channel: undefined,
    count: items.length,
    traceparent: readTraceparent(traceparent),
    links: [...new Set(links)],
  }
}

/** Returns the result of a publish. */
export function toEnd(published: Published | readonly PublishOutcome[]): PublishEnd {
  if (!isMany(published)) return published
  const rejected = published.filter((one) => one instanceof WindhoverError)
  if (rejected.length > 0) return { rejected }
  const all = published as readonly Published[]
  return { id: all[0]?.id ?? '', isDuplicate: all.length > 0 && all.every((one) => one.isDuplicate) }
}

function isName(value: unknown): value is string {
  return findNameFault(value) === undefined
}

function isMany(published: Published | readonly PublishOutcome[]): published is readonly PublishOutcome[] {
  return Array.isArray(published)
}

/**
 * Follows a publish.
 *
 * @param describe - may throw, as nobody has checked what is published.
 * @param publish - called with the `traceparent` that its messages keep.
 */
export async function tracePublish<Result extends Published | readonly PublishOutcome[]>(
  tracing: Tracing,
  describe: () => PublishStart,
  publish: (traceparent: string | undefined) => Promise<Result>,
): Promise<Result> {
  // What is wrong with it, the publish tells.
  const start = follow(describe)
  const span = start && follow(() => tracing.onPublish?.(start))
  try {
    const published = await publish(readTraceparent(span?.traceparent) ?? start?.traceparent)
    follow(() => span?.end(toEnd(published)))
    return published
  } catch (error) {
    follow(() => span?.end({ error }))
    throw error
  }
}
