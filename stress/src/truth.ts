import type { Message, Position } from 'windhover'

import { type Frame, parseFrame } from './frame.ts'
import { demand } from './violation.ts'

/** One call of `publish`, and what became of it. */
export interface PublishRecord {
  readonly publisher: string
  /** How many the publisher called before. */
  readonly sequence: number
  readonly channel: string
  readonly event: string
  readonly key: string | undefined
  readonly id: string | undefined
  readonly retryMs: number | undefined
  /** The data as a parser gives it back. */
  readonly data: string
  /** The code of the refusal that it must get, whatever happens. */
  readonly mustFail: string | undefined
  readonly calledAtMs: number
  /** How long it may wait; `undefined` for as long as it takes. */
  readonly maxWaitMs: number | undefined
  outcome: 'waiting' | 'published' | 'refused'
  code?: string
  /** Where the log stored it. */
  offset?: number
}

/** A message as the log stored it. */
export interface StoredMessage {
  readonly offset: number
  readonly channel: string
  readonly event: string
  readonly subject: string
  readonly timeMs: number
  readonly size: number
  readonly frame: Frame
  readonly record: PublishRecord
}

/** An interest, with the offsets of all messages that it chooses. */
export interface KnownInterest {
  readonly channels: ReadonlySet<string>
  readonly events: ReadonlySet<string> | undefined
  readonly offsets: number[]
  /** Where the head was when the log was last asked what readers of it have lost for good. */
  latestUntil: number
}

/** What really happened: every publish, and every message that the log announced, whatever the readers are told. */
export class Truth {
  epoch = ''
  readonly records: PublishRecord[] = []
  readonly stored: StoredMessage[] = []
  readonly #byContent = new Map<string, PublishRecord>()
  readonly #newest = new Map<string, number>()
  readonly #interests = new Map<string, KnownInterest>()

  get head(): number {
    return this.stored.length
  }

  at(offset: number): StoredMessage | undefined {
    return this.stored[offset - 1]
  }

  /** Notes a publish before it is called. No two have the same content. */
  call(record: PublishRecord): void {
    this.records.push(record)
    this.#byContent.set(contentOf(record), record)
  }

  /** Notes a message that the log announced, and checks that it is one which was published. */
  store(message: Message, sizeOf: (message: Message) => number): StoredMessage {
    const { place: offset, channel, event, key, timeMs } = message
    demand(offset === this.head + 1, 'window', () => `the log announced ${offset} behind ${this.head}`)
    const frame = parseFrame(new TextDecoder().decode(message.frame.payload).slice(0, -2))
    const [, , ...rest] = (frame.id ?? '').split('.')
    const id = rest.length === 0 ? undefined : rest.join('.')
    const record = this.#byContent.get(contentOf({ event: frame.event, data: frame.data, id }))
    demand(record !== undefined, 'wrong-message', () => `stored ${offset}, which nobody published: ${frame.text}`)
    demand(record.offset === undefined, 'double', () => `stored ${offset}, which was stored as ${record.offset}`)
    demand(
      record.mustFail === undefined && record.outcome !== 'refused',
      'refused-delivered',
      () => `stored ${offset}, which was refused (${record.code ?? record.mustFail})`,
    )
    demand(
      record.channel === channel && record.event === event && record.key === key && record.retryMs === frame.retryMs,
      'wrong-message',
      () => `stored ${offset} with other fields than published`,
    )
    demand(
      frame.id === `${this.epoch}.${offset}${id === undefined ? '' : `.${id}`}`,
      'wrong-message',
      () => `stored ${offset} with the id ${frame.id}`,
    )
    record.offset = offset
    const subject = JSON.stringify([channel, event, key])
    const stored = { offset, channel, event, subject, timeMs, size: sizeOf(message), frame, record }
    this.stored.push(stored)
    this.#newest.set(subject, offset)
    for (const interest of this.#interests.values()) if (chooses(interest, stored)) interest.offsets.push(offset)
    return stored
  }

  /** Notes what `publish` answered. */
  answer(record: PublishRecord, position: Position, id: string): void {
    record.outcome = 'published'
    demand(record.mustFail === undefined, 'publish-answer', () => `took what must be refused: ${record.mustFail}`)
    demand(
      record.offset === position.offset,
      'publish-answer',
      () => `answered ${position.offset} for what was stored as ${String(record.offset)}`,
    )
    const expected = this.at(position.offset)!.frame.id
    demand(id === expected, 'publish-answer', () => `answered the id ${id}, and the one on the wire is ${expected}`)
  }

  /** Notes that `publish` refused. */
  refuse(record: PublishRecord, code: string): void {
    record.outcome = 'refused'
    record.code = code
    demand(
      record.offset === undefined,
      'refused-delivered',
      () => `refused (${code}) what was stored as ${record.offset}`,
    )
    const expected = record.mustFail
    demand(
      expected === undefined ? code === 'unavailable' || code === 'closed' : code === expected || code === 'closed',
      'publish-answer',
      () => `refused with ${code}, expected ${expected ?? 'no refusal'}`,
    )
  }

  /** The newest message of the same subject. */
  newest(offset: number): number {
    return this.#newest.get(this.at(offset)!.subject)!
  }

  interest(channels: readonly string[], events: readonly string[] | undefined): KnownInterest {
    const key = JSON.stringify([[...new Set(channels)].toSorted(), events && [...new Set(events)].toSorted()])
    let interest = this.#interests.get(key)
    if (interest === undefined) {
      interest = { channels: new Set(channels), events: events && new Set(events), offsets: [], latestUntil: 0 }
      for (const message of this.stored) if (chooses(interest, message)) interest.offsets.push(message.offset)
      this.#interests.set(key, interest)
    }
    return interest
  }
}

/** The index of the first offset behind `offset`. */
export function indexBehind(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function chooses({ channels, events }: KnownInterest, message: { channel: string; event: string }): boolean {
  return channels.has(message.channel) && (events === undefined || events.has(message.event))
}

function contentOf({ event, data, id }: { event: string; data: string; id: string | undefined }): string {
  return JSON.stringify([event, data, id])
}
