import { type Catalog, defineEvents, type EventSchema } from 'windhover'
import type { z as Zod } from 'zod'

import { lazySchema } from '../options/lazy-schema.ts'
import { type FeedEvents, problemKinds } from './feed-data.ts'

type FeedSchemas = { readonly [Name in keyof FeedEvents]: EventSchema<FeedEvents[Name], FeedEvents[Name]> }

/** Declares the events of `/sse/admin`, which loads what their schemas are made with. */
export function createFeedCatalog(): Catalog<FeedSchemas> {
  return defineEvents({
    stats: lazySchema(makeStatsSchema),
    channels: lazySchema(makeChannelsSchema),
    problem: lazySchema(makeProblemSchema),
    reader: lazySchema(makeReaderSchema),
  } satisfies FeedSchemas)
}

function makeStatsSchema(z: typeof Zod): Zod.ZodType<FeedEvents['stats'], FeedEvents['stats']> {
  const amount = amountOf(z)
  const time = amount.nullable()
  return z
    .object({
      at: z.iso.datetime().describe('When the time ended that this is about.'),
      spanMs: amount.describe('How many milliseconds it had.'),
      node: z.string().nullable().describe('The name of this node; null if it has none.'),
      rates: z
        .object({
          published: amount.describe('Messages that were published here.'),
          delivered: amount.describe('Messages that were written to readers, each once for each reader.'),
          deliveredBytes: amount.describe('Their bytes before any content coding.'),
          writtenBytes: amount.describe('Their bytes as they were sent.'),
          writes: amount.describe('Writes; one carries all that its reader has waiting.'),
          connected: amount.describe('Readers that came.'),
          refused: amount.describe('Readers and connections that were refused for now.'),
          disconnected: z.record(z.string(), amount).describe('Readers that left, by why.'),
        })
        .describe('What happened, per second.'),
      gauges: z
        .object({
          readers: amount.describe('Readers.'),
          parked: amount.describe('Readers that can take no more now.'),
          replaying: amount.describe('Readers that are given messages from before they connected.'),
          channels: amount.describe('Channels that have readers.'),
          messages: amount.describe('Messages that are kept for replay.'),
          bytes: amount.describe('Their bytes in memory.'),
          windowFill: time.describe(
            'The part of the window that is taken; from 1 on publishing waits. Null: not told.',
          ),
          memoryBytes: amount.describe('Resident memory of the server, or of the process that tells this.'),
        })
        .describe('How it is at the end of the time.'),
      delivery: z
        .object({
          count: amount.describe('Rounds of deliveries.'),
          p50Ms: time.describe('Half of them took at most so many milliseconds.'),
          p95Ms: time.describe('95 % of them did.'),
          p99Ms: time.describe('99 % of them did.'),
        })
        .describe('The time from publishing to the last write; null without a delivery.'),
      loopLagMs: time.describe('How late the event loop is, in milliseconds; null if it is not measured.'),
      nodes: z
        .array(z.object({ name: z.string().describe('The node.'), readers: amount.describe('Its readers.') }))
        .nullable()
        .describe('Readers by node; null where there are no others, or they are not known.'),
    })
    .meta({ title: 'FeedStats', description: 'What happened in a second, and how the server is at its end.' })
}

function makeChannelsSchema(z: typeof Zod): Zod.ZodType<FeedEvents['channels'], FeedEvents['channels']> {
  const amount = amountOf(z)
  const channel = z.object({
    name: z.string().describe('The channel.'),
    messagesPerSecond: amount.describe('Its messages per second; an estimate above 2,000 in all.'),
    bytesPerSecond: amount.describe('Their bytes per second, before they are sent to anybody.'),
    readers: amount.describe('Its readers on this node.'),
    lastEvent: z.string().describe('The event of its newest message.'),
    lastAt: z.iso.datetime().describe('When that was published.'),
  })
  return z
    .object({
      at: z.iso.datetime().describe('When the time ended that this is about.'),
      spanMs: amount.describe('How many milliseconds it had.'),
      channels: z.array(channel).describe('At most 100: those that had most messages lately, the busiest first.'),
    })
    .meta({ title: 'FeedChannels', description: 'The channels in which most happens.' })
}

function makeProblemSchema(z: typeof Zod): Zod.ZodType<FeedEvents['problem'], FeedEvents['problem']> {
  const amount = amountOf(z)
  const known = z.string().nullable()
  return z
    .object({
      at: z.iso.datetime().describe('When it was told.'),
      kind: z
        .enum(problemKinds)
        .describe(
          '`gap`: a reader missed messages. `stall`: it took nothing for too long. `slow`: it was too slow. `refusal`: it, or a ' +
            'publisher, was refused for now. `invalid`: a publish was wrong. `auth`: somebody may not. `log`: the log or its store.',
        ),
      cause: z.string().describe('The reason or code, as metrics and errors have it.'),
      count: amount.describe('How often since it was last told; 0 for what was before.'),
      total: amount.describe('How often since the server started.'),
      channel: known.describe('The channels of the last one; null if they are not known.'),
      stream: known.describe('Its stream; null if it is not known.'),
      subject: known.describe('Who it was; null if that is not known.'),
      detail: known.describe('What else is known of it; null for nothing.'),
    })
    .meta({ title: 'FeedProblem', description: 'Something that went wrong.' })
}

function makeReaderSchema(z: typeof Zod): Zod.ZodType<FeedEvents['reader'], FeedEvents['reader']> {
  const amount = amountOf(z)
  return z
    .object({
      at: z.iso.datetime().describe('When it was.'),
      is: z.enum(['join', 'leave']).describe('Whether it came or left.'),
      clientId: z.string().describe('The id that it was told when it connected.'),
      stream: z.string().describe('The path of its stream.'),
      subject: z.string().nullable().describe('Who reads; null for nobody who is known.'),
      via: z.string().nullable().describe('How that was shown; null if it is not known.'),
      address: z.string().nullable().describe('Where it comes from; null if that is not known.'),
      resumed: z.boolean().nullable().describe('Whether it went on from where it was; null for one that left.'),
      reason: z.string().nullable().describe('Why it left; null for one that came.'),
      lastedMs: amount.nullable().describe('How many milliseconds it was there; null for one that came.'),
      unshown: amount.describe('How many others came or left in the same second that are not told.'),
    })
    .meta({ title: 'FeedReader', description: 'A reader that came or left.' })
}

/** Not `z.int()`, whose largest number would stand in the documents. */
function amountOf(z: typeof Zod): Zod.ZodNumber {
  return z.number().meta({ minimum: 0 })
}
