import type { Fanout } from '../fanout/fanout.ts'
import { Lowest } from '../fanout/lowest.ts'
import type { Reader } from '../fanout/reader.ts'
import { describeReader } from './describe-reader.ts'
import type { ListedReader, ReaderChoice, ReaderPage } from './reader-page.ts'
import type { Roster } from './roster.ts'

/** What lists are made of. */
export interface ReaderSources {
  readonly roster: Pick<Roster, 'all' | 'ofSubject' | 'countSubject' | 'isLeaving'>
  readonly fanout: Pick<Fanout, 'size' | 'behind' | 'countChannel'>
}

/** Lists one page of the readers whose streams go on. */
export function listReaders(choice: ReaderChoice, sources: ReaderSources): ReaderPage {
  const { limit, sort } = choice
  const found = sort === 'behind' ? findFurthest(choice, sources) : findNext(choice, sources)
  const readers = found.slice(0, limit)
  const page = { readers: readers.map((reader) => describeListed(reader, sources)), total: count(choice, sources) }
  if (sort !== undefined || found.length <= limit) return page
  return { ...page, next: String(readers.at(-1)!.identity.number) }
}

function describeListed(reader: Reader, { fanout }: ReaderSources): ListedReader {
  const { resumed, isParked } = reader
  return {
    ...describeReader(reader),
    resumed,
    isParked,
    behind: fanout.behind.of(reader) ?? null,
    pendingBytes: isParked ? reader.pendingBytes : 0,
  }
}

/** Finds the next in the order in which they joined, and one more if there is. */
function findNext(choice: ReaderChoice, sources: ReaderSources): Reader[] {
  const matches = createTest(choice, sources)
  const found: Reader[] = []
  for (const reader of candidates(choice, sources)) {
    if (reader.identity.number <= choice.after || !matches(reader)) continue
    found.push(reader)
    if (found.length > choice.limit) break
  }
  return found
}

/** Finds those that are furthest behind, and then those that have everything, in the order in which they joined. */
function findFurthest(choice: ReaderChoice, sources: ReaderSources): Reader[] {
  const { fanout } = sources
  const { subject, limit } = choice
  const matches = createTest(choice, sources)
  const found = subject === undefined ? fanout.behind.furthest(limit, matches) : sortAll(choice, sources)
  for (const reader of candidates(choice, sources)) {
    if (found.length >= limit) break
    if (fanout.behind.of(reader) === 0 && matches(reader)) found.push(reader)
  }
  return found
}

/** Sorts those of a subject that are behind, of which an index knows: there is no need to look at those of others. */
function sortAll(choice: ReaderChoice, sources: ReaderSources): Reader[] {
  const matches = createTest(choice, sources)
  const lowest = new Lowest<Reader>(choice.limit)
  for (const reader of candidates(choice, sources)) {
    const behind = sources.fanout.behind.of(reader) ?? Infinity
    if (behind > 0 && matches(reader)) lowest.add(reader, -behind)
  }
  return lowest.list()
}

function candidates({ subject }: ReaderChoice, { roster }: ReaderSources): Iterable<Reader> {
  return subject === undefined ? roster.all : roster.ofSubject(subject)
}

function createTest({ channel, subject }: ReaderChoice, { roster }: ReaderSources): (reader: Reader) => boolean {
  return (reader) =>
    !roster.isLeaving(reader) &&
    (channel === undefined || reader.feed.interest.channels.includes(channel)) &&
    (subject === undefined || reader.identity.who?.subject === subject)
}

/** Counts those that match, without a look at all readers. Those that are leaving are among them until they are gone. */
function count({ channel, subject }: ReaderChoice, { roster, fanout }: ReaderSources): number {
  if (subject === undefined) return channel === undefined ? fanout.size : fanout.countChannel(channel)
  if (channel === undefined) return roster.countSubject(subject)
  let sum = 0
  for (const { feed } of roster.ofSubject(subject)) if (feed.interest.channels.includes(channel)) sum += 1
  return sum
}
