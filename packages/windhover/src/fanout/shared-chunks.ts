import type { Chunk } from '../chunk.ts'
import type { Compressor } from '../compress/compressor.ts'
import type { Entry } from '../message.ts'
import { plain, type Representation } from '../wire/representation.ts'

import type { Batch } from './batch.ts'
import type { PlaceRange } from './for-each-match.ts'

/** Entries that some readers get in one write, and the chunk that was made of them. */
interface Run {
  readonly entries: readonly Entry[]
  readonly representation: Representation
  readonly chunk: Chunk
}

/** A batch that holds the messages of one channel alone, and what it was made for. */
interface ChannelBatch extends PlaceRange {
  /** Names the channel: its topic, or where its messages stand. */
  readonly channel: object
  readonly representation: Representation
  readonly maxWriteBytes: number
  readonly batch: Batch
}

/** The number of bytes of chunks that are remembered: a round over readers of many places makes very many. */
const maxBytes = 4 * 1024 * 1024

/** The cost of remembering one entry of a run, in bytes. */
const entryBytes = 8

/**
 * The chunks of this round, by the entries in them. Readers that get the same entries in the same representation share
 * the bytes, whatever else they asked for.
 */
export class SharedChunks {
  /** The runs, by a hash of their places. */
  readonly #runs = new Map<number, Run[]>()
  /** The last batch of each channel. */
  readonly #batches = new Map<object, ChannelBatch>()
  #lastBatch: ChannelBatch | undefined
  #bytes = 0
  readonly #compressor: Pick<Compressor, 'clear'> | undefined

  /** @param compressor - what was made of the chunks is forgotten with them. */
  constructor(compressor?: Pick<Compressor, 'clear'>) {
    this.#compressor = compressor
  }

  /** Returns the remembered batch of one channel's messages, if it was the last. */
  batchOf(
    channel: object,
    from: number,
    until: number,
    representation: Representation,
    maxWriteBytes: number,
  ): Batch | undefined {
    // Nearly all readers of a round ask for the batch that the one before asked for.
    const last = this.#lastBatch?.channel === channel ? this.#lastBatch : this.#batches.get(channel)
    if (last === undefined || last.from !== from || last.until !== until) return undefined
    if (last.representation !== representation || last.maxWriteBytes !== maxWriteBytes) return undefined
    this.#lastBatch = last
    return last.batch
  }

  /** Remembers a batch as the last of its channel. */
  rememberBatch(batch: ChannelBatch): void {
    this.#batches.set(batch.channel, batch)
    this.#lastBatch = batch
  }

  /** Returns the chunk of some entries, of which there is at least one. */
  get(entries: readonly Entry[], representation: Representation): Chunk {
    // Its frame is shared as long as it is kept.
    if (entries.length === 1 && representation === plain) return entries[0]!.frame
    const hash = hashPlaces(entries)
    const runs = this.#runs.get(hash)
    const known = runs?.find((run) => run.representation === representation && hasEntries(run, entries))
    if (known !== undefined) return known.chunk
    const chunk = representation.toChunk(entries)
    this.#remember(hash, { entries, representation, chunk })
    return chunk
  }

  /** Forgets all chunks, since a round is over. */
  clear(): void {
    this.#compressor?.clear()
    if (this.#batches.size > 0) this.#batches.clear()
    this.#lastBatch = undefined
    if (this.#bytes === 0) return
    this.#runs.clear()
    this.#bytes = 0
  }

  #remember(hash: number, run: Run): void {
    if (this.#bytes > maxBytes) this.clear()
    this.#bytes += run.chunk.payloadLength + run.entries.length * entryBytes
    const runs = this.#runs.get(hash)
    if (runs === undefined) this.#runs.set(hash, [run])
    else runs.push(run)
  }
}

function hashPlaces(entries: readonly Entry[]): number {
  let hash = 0
  for (const { place } of entries) hash = Math.imul(hash, 31) + place
  return hash | 0
}

/** Compares the newest first, since runs that differ usually end differently. */
function hasEntries({ entries }: Run, others: readonly Entry[]): boolean {
  if (entries.length !== others.length) return false
  for (let index = entries.length - 1; index >= 0; index -= 1) if (entries[index] !== others[index]) return false
  return true
}
