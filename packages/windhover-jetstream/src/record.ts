import type { Idempotency, StoreDraft, StoredMessage } from 'windhover/store'

/** A message of a record, with the key that was given for it. */
export interface RecordMessage {
  readonly message: StoredMessage
  readonly idempotency: Idempotency | undefined
}

/** The drafts of one call, as they lie in one message of a stream. */
export interface StoreRecord {
  /** The offset of its first message, or that of the next one if it has none. */
  readonly first: number
  readonly messages: readonly RecordMessage[]
}

/** The version of this format. A newer one is not read. */
const version = 1

/** The parts of a draft that are not its data. */
interface Head {
  readonly v: number
  readonly first: number
  readonly drafts: readonly [channel: string, event: string, length: number, rest?: Rest][]
}

/** The rarer parts of a draft. */
type Rest = Omit<StoreDraft, 'channel' | 'event' | 'data'>

const encoder = new TextEncoder()
// The mark of a byte order is a part of a text, too.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Encodes drafts: a line of JSON without their data, then all data side by side. Data is not escaped, and its
 * text is made by one call. A lone surrogate becomes U+FFFD, which is as long in UTF-16.
 */
export function encodeRecord(first: number, drafts: readonly StoreDraft[]): Uint8Array {
  const head: Head = { v: version, first, drafts: drafts.map(toTuple) }
  return encoder.encode(`${JSON.stringify(head)}\n${drafts.map(({ data }) => data).join('')}`)
}

/**
 * Decodes a record.
 *
 * @param timeMs - when the server stored it.
 * @throws Error if it is none, or one of a newer version.
 */
export function decodeRecord(bytes: Uint8Array, timeMs: number): StoreRecord {
  const text = decoder.decode(bytes)
  const end = text.indexOf('\n')
  const head = JSON.parse(text.slice(0, end)) as Head
  if (head.v !== version) throw new Error(`a record of version ${head.v}, which a newer build has written`)
  let start = end + 1
  const messages = head.drafts.map(([channel, event, length, { idempotency, ...rest } = {}], index): RecordMessage => {
    const data = text.slice(start, (start += length))
    return { message: { channel, event, data, ...rest, offset: head.first + index, timeMs }, idempotency }
  })
  return { first: head.first, messages }
}

function toTuple({ channel, event, data, ...rest }: StoreDraft): Head['drafts'][number] {
  // Most have nothing more.
  return Object.keys(rest).length === 0 ? [channel, event, data.length] : [channel, event, data.length, rest]
}
