import type { Connection, ConnectionOptions } from '../connection/connection.ts'
import { type ConnectionState, notConnectedYet } from '../connection/connection-state.ts'
import type { StreamEvent } from '../events/stream-event.ts'
import type { FeedChannel, FeedProblem, FeedReader, FeedStats } from './feed-data.ts'
import { createProblemGroups, type ProblemGroup } from './problem-groups.ts'

/** What the server tells of itself, kept for the views. */
export interface Feed {
  readonly state: ConnectionState
  /** One for each second, the oldest first; at most {@link maxStats}. */
  readonly stats: readonly FeedStats[]
  /** The busiest channels; `undefined` before they were told. */
  readonly channels: readonly FeedChannel[] | undefined
  readonly problems: readonly ProblemGroup[]
  /** Whether all problems of the last 5 minutes are in them; otherwise those since the page listens. */
  readonly hasAllRecent: boolean
  /** Readers that came and left, the newest first; at most {@link maxNews}. */
  readonly news: readonly FeedReader[]
  /** Opens it, unless it is open. */
  open(): void
  close(): void
  retryNow(): void
  /** Calls back after every change. Returns how to end that. */
  readonly subscribe: (listener: () => void) => () => void
}

/** As many seconds as the server keeps. */
export const maxStats = 120
const maxNews = 200

/** Makes a feed that is closed. */
export function createFeed(connect: (options: Pick<ConnectionOptions, 'onEvent' | 'onState'>) => Connection): Feed {
  const listeners = new Set<() => void>()
  const groups = createProblemGroups()
  let connection: Connection | undefined
  let state: ConnectionState = notConnectedYet
  let stats: readonly FeedStats[] = []
  let channels: readonly FeedChannel[] | undefined
  let news: readonly FeedReader[] = []

  function take({ name, data }: StreamEvent): void {
    const value = parse(data)
    if (value === undefined) return
    if (name === 'stats') stats = addStats(stats, value as FeedStats)
    else if (name === 'channels') ({ channels } = value as { channels: readonly FeedChannel[] })
    else if (name === 'problem') groups.take(value as FeedProblem)
    else if (name === 'reader') news = [value as FeedReader, ...news].slice(0, maxNews)
    else return
    changed()
  }

  function changed(): void {
    for (const listener of listeners) listener()
  }

  return {
    get state() {
      return state
    },
    get stats() {
      return stats
    },
    get channels() {
      return channels
    },
    get problems() {
      return groups.list()
    },
    get hasAllRecent() {
      return groups.isWhole()
    },
    get news() {
      return news
    },
    open() {
      if (connection !== undefined && state.phase !== 'closed') return
      connection = connect({
        onEvent: take,
        onState(next) {
          state = next
          changed()
        },
      })
      connection.open()
    },
    close: () => connection?.close(),
    retryNow: () => connection?.retryNow(),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Adds a second in its place. A feed that comes back tells the last ones again. */
export function addStats(known: readonly FeedStats[], added: FeedStats): readonly FeedStats[] {
  const last = known.at(-1)
  if (last === undefined || last.at < added.at) return [...known, added].slice(-maxStats)
  const others = known.filter(({ at }) => at !== added.at)
  return [...others, added].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(-maxStats)
}

function parse(data: string): unknown {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
