import { readRecord } from './read-notice.ts'

/** What a `gap` event says, in words. */
export interface GapNotice {
  readonly title: string
  readonly text: string
}

const reasons: Readonly<Record<string, string>> = {
  evicted: 'The history no longer reaches back to where this page stopped.',
  epoch: 'The log has begun a new life since this page stopped, for example with a restart of the server.',
  unknown: 'The id that this page resumed from is not one of this server, so nothing was replayed.',
  slow: 'This page read too slowly, and the log moved on.',
}

/** Puts the data of a `gap` event into words. */
export function readGap(data: string): GapNotice {
  const { reason, requested, resumedAt, reloadSpreadMs } = readRecord(data)
  const why = reasons[String(reason)] ?? `The server gave the reason "${String(reason)}".`
  const from = formatPlace(requested)
  const to = formatPlace(resumedAt)
  const range =
    to === undefined
      ? ''
      : from === undefined
        ? ` Reading goes on after ${to}.`
        : ` May be lost: what came after ${from}, up to ${to}.`
  return {
    title: `Messages may be missing (${String(reason)})`,
    text: `${why}${range}${describeSpread(reloadSpreadMs)}`,
  }
}

/** A page that shows events alone has nothing to load again; one with a state of its own has. */
function describeSpread(spreadMs: unknown): string {
  if (typeof spreadMs !== 'number' || spreadMs <= 0) return ''
  return ` A page that loads its state again waits for a random part of ${spreadMs / 1000} s first, as others do.`
}

/** Takes a position as the object `{epoch, offset}` or as its text. */
function formatPlace(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  const { epoch, offset } = value as Record<string, unknown>
  return `${String(epoch)}.${String(offset)}`
}
