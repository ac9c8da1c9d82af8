import { maxLookedBack } from '../initial.ts'
import { isSeam } from '../message.ts'
import type { StoreReading } from './store-reading.ts'

/** What a message is about: that by which readers choose it. */
export interface OutlinedMessage {
  readonly channel: string
  readonly event: string
  readonly key: string | undefined
}

/** What is known of an offset. */
type Outlined = OutlinedMessage | 'unwritable' | 'unread' | 'gone'

/** A run of offsets that is read from its beginning. */
interface Block {
  /** What stands at each offset from the first on, as far as it was read. */
  readonly messages: (OutlinedMessage | 'unwritable' | 'gone')[]
  reading: Promise<boolean> | undefined
}

/** The number of offsets in a block: as many as one read may bring. */
const blockLength = 1_000

/** As many as one look back goes through, and the two in which it begins and ends. */
const maxBlocks = maxLookedBack / blockLength + 2

/**
 * Remembers what the messages of a store are about that were read last, without their data. So many readers that come
 * at once make one read, and those that come later none.
 */
export class StoreOutline {
  readonly #reading: Pick<StoreReading, 'read' | 'oldestOf'>
  /** By number; block 0 begins with offset 1. */
  readonly #blocks = new Map<number, Block>()
  #epoch: string | undefined

  constructor(reading: Pick<StoreReading, 'read' | 'oldestOf'>) {
    this.#reading = reading
  }

  /** Returns what stands at an offset. */
  at(epoch: string, offset: number): Outlined {
    if (epoch !== this.#epoch) return 'unread'
    const block = this.#blocks.get(numberOf(offset))
    return block?.messages[(offset - 1) % blockLength] ?? 'unread'
  }

  /**
   * Reads the block of an offset once more. Reads of one block at the same time are one.
   *
   * @param offset - one that the store has reached.
   * @returns whether that led on.
   * @throws WindhoverError `unavailable` if the store cannot be reached.
   */
  read(epoch: string, offset: number): Promise<boolean> {
    if (epoch !== this.#epoch) this.#blocks.clear()
    this.#epoch = epoch
    const number = numberOf(offset)
    const block = this.#blocks.get(number) ?? this.#createBlock(number)
    block.reading ??= this.#readOn(epoch, offset, block).finally(() => {
      block.reading = undefined
    })
    return block.reading
  }

  #createBlock(number: number): Block {
    const block: Block = { messages: [], reading: undefined }
    this.#blocks.set(number, block)
    if (this.#blocks.size > maxBlocks) this.#blocks.delete(this.#blocks.keys().next().value!)
    return block
  }

  async #readOn(epoch: string, offset: number, { messages }: Block): Promise<boolean> {
    const known = numberOf(offset) * blockLength + messages.length
    const found = await this.#reading.read({ epoch, offset: known })
    if (found === 'epoch') return false
    if (found === 'evicted') {
      // A part of the block may still be there, and is read from where the store begins.
      const begin = await this.#findBegin(epoch, known, offset)
      for (let gone = known; gone < begin; gone += 1) messages.push('gone')
      return true
    }
    for (const entry of found.slice(0, blockLength - messages.length)) {
      messages.push(isSeam(entry) ? 'unwritable' : { channel: entry.channel, event: entry.event, key: entry.key })
    }
    return found.length > 0
  }

  /**
   * Finds the offset up to which the store keeps nothing, between one of which that is known and another. A store tells
   * it late: until then, it is searched for by halves.
   */
  async #findBegin(epoch: string, evicted: number, last: number): Promise<number> {
    const told = this.#reading.oldestOf(epoch) - 1
    if (told > evicted) return Math.min(told, last)
    let [low, high] = [evicted, last]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      // oxlint-disable-next-line no-await-in-loop -- each read decides where the next one is
      if ((await this.#reading.read({ epoch, offset: middle })) === 'evicted') low = middle
      else high = middle
    }
    return high
  }
}

function numberOf(offset: number): number {
  return Math.floor((offset - 1) / blockLength)
}
