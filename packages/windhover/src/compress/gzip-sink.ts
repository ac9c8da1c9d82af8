import { assert } from '../assert.ts'
import type { Chunk } from '../chunk.ts'
import { isSharedSink, type SharedSink, type Sink, type SinkListener } from '../connection/sink.ts'
import { toChunk } from '../wire/chunk.ts'
import { endGzip, gzipHead } from './blocks.ts'
import type { Chain } from './chain.ts'
import type { Compressor } from './compressor.ts'
import { LinkedChunk } from './linked-chunk.ts'

/** A way out, and how its client takes what goes there. */
export interface EncodedSink {
  readonly sink: Sink
  readonly encoding?: 'gzip' | undefined
}

/** Returns a way out by which chunks of plain text go out as the client takes them. */
export function encodeSink({ sink, encoding }: EncodedSink, compressor: Compressor | undefined): Sink {
  if (encoding === undefined) return sink
  assert(compressor !== undefined, 'nobody was promised what this runtime cannot do')
  return isSharedSink(sink) ? new SharedGzipSink(sink, compressor) : new GzipSink(sink, compressor)
}

/**
 * A reader's way out in one gzip stream (RFC 1952). It knows what its client was given last, and so whether a block that
 * refers to that may follow. Anything else in between ends this, since it moves what is referred to.
 */
class GzipSink implements Sink, SinkListener {
  readonly #sink: Sink
  readonly #compressor: Compressor
  #listener: SinkListener | undefined
  /** The chain of which the client has everything since a key; `undefined` for none. */
  #chain: Chain | undefined
  /** The number of the link in it that it was given last. */
  #number = 0
  #hasBegun = false
  waitingChunk: Chunk | undefined

  constructor(sink: Sink, compressor: Compressor) {
    this.#sink = sink
    this.#compressor = compressor
  }

  get pendingBytes(): number {
    return this.#sink.pendingBytes
  }

  attach(listener: SinkListener): void {
    this.#listener = listener
    this.#compressor.readers += 1
    this.#sink.attach(this)
  }

  write(chunk: Chunk): boolean {
    const block = this.#encode(chunk)
    const coded = this.#hasBegun ? block : toChunk([gzipHead, block.payload])
    this.#hasBegun = true
    if (chunk instanceof LinkedChunk) {
      this.#compressor.wireBytes += coded.payloadLength
      this.#compressor.plainBytes += chunk.payloadLength
    }
    const canTakeMore = this.#sink.write(coded)
    this.waitingChunk = canTakeMore ? undefined : coded
    return canTakeMore
  }

  close(last: Chunk): void {
    this.#sink.close(endGzip(last.payload, this.#hasBegun))
  }

  destroy(): void {
    this.#sink.destroy()
  }

  onDrain(): void {
    this.waitingChunk = undefined
    this.#listener?.onDrain()
  }

  onClose(): void {
    this.#compressor.readers -= 1
    this.waitingChunk = undefined
    this.#listener?.onClose()
  }

  #encode(chunk: Chunk): Chunk {
    const link = chunk instanceof LinkedChunk ? chunk.link : undefined
    if (link === undefined) {
      this.#chain = undefined
      return this.#compressor.alone(chunk)
    }
    const continues = link.refersBack && link.chain === this.#chain && link.number === this.#number + 1
    this.#chain = continues || link.isKey ? link.chain : undefined
    this.#number = link.number
    link.tally.readers += 1
    if (this.#chain !== undefined) link.tally.members += 1
    return continues ? link.continuation : this.#compressor.alone(chunk)
  }
}

/** One that shares its connection with others. */
class SharedGzipSink extends GzipSink implements SharedSink {
  readonly #shared: SharedSink

  constructor(sink: SharedSink, compressor: Compressor) {
    super(sink, compressor)
    this.#shared = sink
  }

  get isWaiting(): boolean {
    return this.#shared.isWaiting
  }

  isReady(): boolean {
    return this.#shared.isReady()
  }
}
