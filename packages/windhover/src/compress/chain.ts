import type { Chunk } from '../chunk.ts'
import { toChunk } from '../wire/chunk.ts'
import type { Deflate } from './find-deflate.ts'

/**
 * How much of the text before it a block may refer to, in bytes. Each doubling makes blocks 2 to 4 % shorter, and has to be
 * kept and looked through: with 32 KB a block takes three times as long.
 */
const dictionaryBytes = 8192

const nothing = new Uint8Array()

/** How a batch fared. */
interface Tally {
  /** How many readers were given it. */
  readers: number
  /** How many of them can be given the next one as its continuation. */
  members: number
}

/**
 * Batches that follow each other for many readers. Each is compressed as the continuation of the one before, so that even
 * a short message finds what to refer to. The first block of such a run, a key, refers to nothing, and lets readers in.
 *
 * A key costs those something that need none. Readers that wait for one cost as much with each batch, since theirs stands
 * alone. So a key is made as soon as the one has cost as much as the other would (ski rental). No time and no count of
 * blocks has to be guessed for that, and where nobody waits there is no key.
 */
export class Chain {
  readonly #deflate: Deflate
  readonly #minReaders: number
  #number = 0
  #dictionary: Uint8Array = nothing
  #tally: Tally = { readers: 0, members: 0 }
  /** How many blocks were given to readers outside since the last key. */
  #outside = 0
  #place = 0

  /** @param minReaders - how many readers a batch must have had for the next to begin a run. */
  constructor(deflate: Deflate, minReaders: number) {
    this.#deflate = deflate
    this.#minReaders = minReaders
  }

  /** The place up to which it has everything. Those who stand before it cannot be in it. */
  get place(): number {
    return this.#place
  }

  /** Appends a batch that reaches to a place, and that its readers are given next. */
  append(text: Uint8Array, place: number): Link {
    const { readers, members } = this.#tally
    this.#place = place
    this.#outside += readers - members
    const isRunning = readers >= this.#minReaders
    if (!isRunning || this.#outside >= members) {
      this.#outside = 0
      this.#dictionary = nothing
    }
    this.#tally = { readers: 0, members: 0 }
    const before = this.#dictionary
    if (isRunning) this.#dictionary = takeTail(before, text)
    this.#number += 1
    const refersBack = before.length > 0
    const deflate = (): Uint8Array => this.#deflate(text, before)
    return new Link({
      chain: this,
      number: this.#number,
      refersBack,
      isKey: isRunning && !refersBack,
      tally: this.#tally,
      deflate,
    })
  }
}

/** What a {@link Link} is made of. */
interface LinkParts {
  readonly chain: Chain
  readonly number: number
  readonly refersBack: boolean
  readonly isKey: boolean
  readonly tally: Tally
  readonly deflate: () => Uint8Array
}

/** One batch of a chain. */
export class Link {
  readonly chain: Chain
  /** Those of a chain follow each other without a hole. */
  readonly number: number
  /** Whether its {@link continuation} refers to what was before it. */
  readonly refersBack: boolean
  /** Whether a reader that is given it, and nothing before it, can be given the next one as its continuation. */
  readonly isKey: boolean
  /** Counted as readers are given it. */
  readonly tally: Tally
  readonly #deflate: () => Uint8Array
  #continuation: Chunk | undefined

  constructor({ chain, number, refersBack, isKey, tally, deflate }: LinkParts) {
    this.chain = chain
    this.number = number
    this.refersBack = refersBack
    this.isKey = isKey
    this.tally = tally
    this.#deflate = deflate
  }

  /** The block for readers that were given everything of the chain since its last key, and nothing else. */
  get continuation(): Chunk {
    this.#continuation ??= toChunk([this.#deflate()])
    return this.#continuation
  }
}

/** Returns the end of a text and what follows it. */
function takeTail(before: Uint8Array, text: Uint8Array): Uint8Array {
  if (text.length >= dictionaryBytes) return text.slice(-dictionaryBytes)
  const kept = before.subarray(Math.max(0, before.length + text.length - dictionaryBytes))
  const tail = new Uint8Array(kept.length + text.length)
  tail.set(kept)
  tail.set(text, kept.length)
  return tail
}
