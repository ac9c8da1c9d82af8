import type { FeedChannel } from '../admin/feed-data.ts'

/** A channel as the view lists it. */
export interface ChannelRow {
  readonly name: string
  readonly readers: number
  /** What flows in it; `undefined` of one in which nothing did lately. */
  readonly flow: FeedChannel | undefined
}

/** What `GET /api/admin/channels` says of a channel. */
export interface CountedChannel {
  readonly name: string
  readonly readers: number
}

/** Puts the busiest channels and those that have readers into one list, the busiest first; of the others those with most readers. */
export function listChannels(
  busiest: readonly FeedChannel[],
  counted: readonly CountedChannel[],
  filter: string,
): readonly ChannelRow[] {
  const busy = new Set(busiest.map(({ name }) => name))
  const part = filter.trim().toLowerCase()
  return [
    ...busiest.map((flow) => ({ name: flow.name, readers: flow.readers, flow })),
    ...counted.filter(({ name }) => !busy.has(name)).map(({ name, readers }) => ({ name, readers, flow: undefined })),
  ].filter(({ name }) => name.toLowerCase().includes(part))
}

/** How many values a line has. */
export const maxRates = 60

/**
 * Adds the newest rates of the busiest channels to what is known of each. Others are forgotten, so that this stays as short as what the
 * server tells.
 */
export function addRates(
  known: ReadonlyMap<string, readonly number[]>,
  busiest: readonly FeedChannel[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    busiest.map(({ name, messagesPerSecond }) => [
      name,
      [...(known.get(name) ?? []), messagesPerSecond].slice(-maxRates),
    ]),
  )
}
