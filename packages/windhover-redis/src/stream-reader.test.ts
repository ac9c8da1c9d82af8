import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NextStep, StoreDraft } from 'windhover/store'

import type { AppendAnswer } from './append-call.ts'
import type { RawEntry } from './stream-entry.ts'
import { StreamReader } from './stream-reader.ts'

const toEntry = (id: string, fields: readonly string[]): RawEntry => [
  Buffer.from(id),
  fields.map((text) => Buffer.from(text)),
]

/** A stream as the script keeps it, with all that it ever held. */
class Stream {
  generation = 1
  head = 0
  #kept: RawEntry[] = [toEntry('1-0', ['t', '0', 'b', 'e1'])]
  readonly #texts = new Map<string, string>()

  append(texts: readonly string[]): void {
    for (const text of texts) {
      this.head += 1
      const id = `${this.generation}-${this.head}`
      const fields = ['t', String(this.head), 'x', '', 'c', 'c', 'e', 'e', 'd', text]
      this.#kept.push(toEntry(id, [...fields, 'i', '', 'k', '', 'r', '', 'f', '', 'm', '']))
      this.#texts.set(id, text)
    }
  }

  beginEpoch(): void {
    this.generation += 1
    this.head = 0
    this.#kept.push(toEntry(`${this.generation}-0`, ['t', '0', 'b', `e${this.generation}`]))
  }

  /** Trims all but the newest entries. */
  trimTo(count: number): void {
    this.#kept = this.#kept.slice(-count)
  }

  after(id: string, count: number): RawEntry[] {
    const [generation, offset] = id.split('-').map(Number) as [number, number]
    const isAfter = ([each]: RawEntry): boolean => {
      const [own, at] = String(each).split('-').map(Number) as [number, number]
      return own > generation || (own === generation && at > offset)
    }
    return this.#kept.filter(isAfter).slice(0, count)
  }

  textAt(epoch: string, offset: number): string | undefined {
    return this.#texts.get(`${epoch.slice(1)}-${offset}`)
  }
}

const count = fc.integer({ min: 1, max: 4 })

/** What happens next, to the stream or on one of the two connections of a node. */
const event = fc.oneof(
  fc.record({ kind: fc.constant('other'), count }),
  fc.record({ kind: fc.constant('epoch') }),
  fc.record({ kind: fc.constant('trim'), count }),
  fc.record({ kind: fc.constant('read is sent') }),
  fc.record({ kind: fc.constant('read is carried out'), count }),
  fc.record({ kind: fc.constant('read is answered') }),
  fc.record({ kind: fc.constant('append is sent') }),
  fc.record({ kind: fc.constant('append is carried out'), count, between: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ kind: fc.constant('append is answered') }),
)
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never

/** A node whose reads and appends are answered whenever the test wants. */
class Node {
  readonly reader = new StreamReader({ position: { epoch: 'e1', offset: 0 }, generation: '1' }, (generation) =>
    Promise.resolve(`e${generation}`),
  )
  readonly #stream: Stream
  #epoch = 'e1'
  #offset = 0
  #read: { readonly id: string; entries?: readonly RawEntry[] } | undefined
  #append: { readonly id: string; take?: () => boolean } | undefined

  constructor(stream: Stream) {
    this.#stream = stream
  }

  get position(): string {
    return `${this.#epoch}.${this.#offset}`
  }

  async pass(each: Event): Promise<void> {
    const stream = this.#stream
    if (each.kind === 'other') stream.append(textsOf(each.count))
    else if (each.kind === 'epoch') stream.beginEpoch()
    else if (each.kind === 'trim') stream.trimTo(each.count)
    else if (each.kind === 'read is sent') this.#read ??= { id: this.reader.id }
    else if (each.kind === 'read is carried out' && this.#read !== undefined) {
      this.#read.entries ??= stream.after(this.#read.id, each.count)
    } else if (each.kind === 'read is answered' && this.#read?.entries !== undefined) {
      await this.reader.take(this.#read.entries)
      this.#read = undefined
    } else if (each.kind === 'append is sent') this.#append ??= { id: this.reader.id }
    else if (each.kind === 'append is carried out' && this.#append !== undefined) {
      this.#append.take ??= this.#carryOut(this.#append.id, each)
    } else if (each.kind === 'append is answered' && this.#append?.take !== undefined) {
      this.#append.take()
      this.#append = undefined
    }
    this.#tell()
  }

  /** Answers what is on its way, and reads what is left. */
  async finish(): Promise<void> {
    for (const kind of ['read is answered', 'append is answered']) await this.pass({ kind } as Event)
    for (;;) {
      const entries = this.#stream.after(this.reader.id, 3)
      if (entries.length === 0) return
      await this.reader.take(entries)
      this.#tell()
    }
  }

  /** Appends drafts of which the second is a duplicate, after what others appended since the read along with them. */
  #carryOut(id: string, each: { readonly count: number; readonly between: number }): () => boolean {
    const before = this.#stream.after(id, 1_000)
    this.#stream.append(textsOf(each.between))
    const drafts: StoreDraft[] = textsOf(each.count).map((data) => ({ channel: 'c', event: 'e', data }))
    const isDuplicate = (_: unknown, n: number): boolean => n === 1
    this.#stream.append(drafts.filter((draft, n) => !isDuplicate(draft, n)).map(({ data }) => data))
    const { generation, head } = this.#stream
    const epoch = `e${generation}`
    let offset = head - drafts.filter((draft, n) => !isDuplicate(draft, n)).length
    const stored = drafts.map((draft, n) =>
      isDuplicate(draft, n)
        ? { position: { epoch: 'e1', offset: 1 }, isDuplicate: true, fingerprint: '' }
        : { position: { epoch, offset: (offset += 1) }, isDuplicate: false },
    )
    const answer: AppendAnswer = { epoch, generation: String(generation), head, oldest: 0, timeMs: 9, stored }
    return () => this.reader.takeAppended(before, answer, drafts)
  }

  #tell(): void {
    for (let step = this.reader.shift(); step !== undefined; step = this.reader.shift()) this.#follow(step)
  }

  #follow(step: NextStep): void {
    if (step.kind === 'epoch') {
      expect(step.oldHead).toBe(this.#offset)
      expect(Number(step.epoch.slice(1))).toBeGreaterThan(Number(this.#epoch.slice(1)))
      this.#epoch = step.epoch
      this.#offset = 0
    } else if (step.kind === 'lost') {
      expect(step.upTo).toBeGreaterThan(this.#offset)
      this.#offset = step.upTo
    } else if (step.kind === 'messages') {
      for (const { offset, data } of step.messages) {
        expect(offset).toBe(this.#offset + 1)
        expect(data).toBe(this.#stream.textAt(this.#epoch, offset))
        this.#offset = offset
      }
    }
  }
}

let texts = 0
const textsOf = (number: number): string[] => Array.from({ length: number }, () => String((texts += 1)))

test('each message is told once and in order, whatever brings it first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 60 }), async (events) => {
      const stream = new Stream()
      const node = new Node(stream)
      for (const each of events) await node.pass(each)
      await node.finish()
      expect(node.position).toBe(`e${stream.generation}.${stream.head}`)
    }),
    { numRuns: 500 },
  )
})
