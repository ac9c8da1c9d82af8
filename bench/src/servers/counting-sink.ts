import type { Chunk, Sink } from 'windhover/adapter'

import { MarkerCounter } from '../load/marker-counter.ts'
import { decodeStamp } from '../load/message.ts'
import { SequenceCheck } from '../load/sequence-check.ts'
import { StreamParser } from '../load/stream-parser.ts'

/** A reader without a connection: it takes all at once and counts it, and if it is a sampled one, it parses that too. */
export class CountingSink implements Sink {
  readonly pendingBytes = 0
  readonly #counter: MarkerCounter
  readonly #onMessages: (count: number) => void
  readonly #check: SequenceCheck | undefined
  readonly #parser: StreamParser | undefined
  #messages = 0

  constructor(dataBytes: number, isSampled: boolean, onMessages: (count: number) => void) {
    this.#counter = new MarkerCounter(dataBytes)
    this.#onMessages = onMessages
    if (!isSampled) return
    const check = new SequenceCheck()
    this.#check = check
    this.#parser = new StreamParser(({ data }) => {
      const stamp = decodeStamp(data)
      if (stamp !== undefined) check.see(stamp)
    })
    // The parser reads whole answers.
    this.#parser.push('HTTP/1.1 200 OK\r\n\r\n')
  }

  /** Whether it got so many messages, and as far as it is sampled, each once and in order. */
  hasExactly(messages: number): boolean {
    const { seen, faults } = this.#check ?? { seen: messages, faults: 0 }
    return this.#messages === messages && seen === messages && faults === 0
  }

  attach(): void {}

  write(chunk: Chunk): boolean {
    const { bytes } = chunk
    const count = this.#counter.count(bytes, bytes.length)
    // The payload is made when it is asked for, so only sampled readers ask.
    this.#parser?.push(Buffer.from(chunk.payload).toString('latin1'))
    if (count === 0) return true
    this.#messages += count
    this.#onMessages(count)
    return true
  }

  close(): void {}

  destroy(): void {}
}
