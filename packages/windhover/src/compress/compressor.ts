import type { Chunk } from '../chunk.ts'
import { toChunk } from '../wire/chunk.ts'
import { flushBlock, storeText } from './blocks.ts'
import { Chain } from './chain.ts'
import type { Deflate } from './find-deflate.ts'
import { LinkedChunk } from './linked-chunk.ts'

/** How many readers a batch must have for the next ones to be chained. Below that a chain saves less than it costs. */
const minChainedReaders = 8

/** Texts of fewer bytes, if they are no batch, are stored: most are of one reader, and they take longer than they save. */
const minDeflatedBytes = 512

/** How many bytes of chunks are remembered between two rounds. */
const maxBytes = 4 * 1024 * 1024

/** Where batches come from: the same object for those that mostly go to the same readers. */
export interface BatchSource {
  /** A feed, or what stands for a channel. */
  readonly source: object
  /** The place after which it begins. */
  readonly from: number
  /** The place up to which it reaches. */
  readonly to: number
}

/**
 * Compresses the chunks of a fan-out, each once for all of its readers that take gzip. What it makes stands in one reader's
 * stream as well as in another's: blocks of DEFLATE that refer to nothing, or to what {@link Chain} says.
 */
export class Compressor {
  readonly #deflate: Deflate
  readonly #alone = new Map<Chunk, Chunk>()
  readonly #chains = new WeakMap<object, Chain>()
  #bytes = 0
  /** How many readers it has. */
  readers = 0
  /** How many bytes of batches were written to them, without those that HTTP adds. */
  wireBytes = 0
  /** How many bytes these were before. */
  plainBytes = 0

  constructor(deflate: Deflate) {
    this.#deflate = deflate
  }

  /** Returns the chunk of a batch as one of a chain, if it can be, before its readers are given it. */
  link(chunk: Chunk, { source, from, to }: BatchSource): Chunk {
    if (this.readers === 0) return chunk
    let chain = this.#chains.get(source)
    if (chain === undefined) this.#chains.set(source, (chain = new Chain(this.#deflate, minChainedReaders)))
    // Those who are behind would break it for those who are not.
    return new LinkedChunk(chunk, from < chain.place ? undefined : chain.append(chunk.payload, to))
  }

  /** Returns a chunk that refers to nothing, and so may stand anywhere. */
  alone(chunk: Chunk): Chunk {
    const isBatch = chunk instanceof LinkedChunk
    const plain = isBatch ? chunk.plain : chunk
    let alone = this.#alone.get(plain)
    if (alone !== undefined) return alone
    const isStored = !isBatch && plain.payloadLength < minDeflatedBytes
    alone = toChunk(isStored ? [...storeText(plain.payload), flushBlock] : [this.#deflate(plain.payload)])
    if (this.#bytes > maxBytes) this.clear()
    this.#bytes += plain.payloadLength
    this.#alone.set(plain, alone)
    return alone
  }

  /** Forgets the chunks of a round. */
  clear(): void {
    if (this.#bytes === 0) return
    this.#alone.clear()
    this.#bytes = 0
  }
}
