/** A channel with readers, and its place in the ranking. */
export class RankedChannel {
  readonly name: string
  /** The number of readers that have it among their interest. */
  readers = 0
  rank: Rank | undefined = undefined
  before: RankedChannel | undefined = undefined
  after: RankedChannel | undefined = undefined

  constructor(name: string) {
    this.name = name
  }
}

/** The channels that have the same number of readers, in a list through themselves. */
interface Rank {
  readers: number
  first: RankedChannel | undefined
  /** The rank with the next larger number of readers. */
  larger: Rank | undefined
  /** The rank with the next smaller number of readers. */
  smaller: Rank | undefined
}

/**
 * Keeps channels in the order of their readers, so that the largest are found without a look at the others. A server
 * may have millions that its clients chose. A reader that comes or leaves moves a channel by one rank, which is O(1).
 */
export class ChannelRanking {
  #largest: Rank | undefined
  #smallest: Rank | undefined

  /** Counts one more reader of a channel. */
  add(channel: RankedChannel): void {
    const { rank } = channel
    channel.readers += 1
    if (rank === undefined) {
      const found = this.#smallest?.readers === 1 ? this.#smallest : this.#insert(1, undefined, this.#smallest)
      enter(found, channel)
    } else this.#move(channel, rank, rank, rank.larger)
  }

  /** Counts one reader fewer of a channel. */
  remove(channel: RankedChannel): void {
    const rank = channel.rank!
    channel.readers -= 1
    if (channel.readers > 0) this.#move(channel, rank, rank.smaller, rank)
    else this.#leave(channel, rank)
  }

  /** Yields the channels with most readers, those with more first. */
  *largest(): Generator<RankedChannel> {
    for (let rank = this.#largest; rank !== undefined; rank = rank.smaller) {
      for (let channel = rank.first; channel !== undefined; channel = channel.after) yield channel
    }
  }

  /** Moves a channel into the rank of its number, which stands between these two. */
  #move(channel: RankedChannel, rank: Rank, smaller: Rank | undefined, larger: Rank | undefined): void {
    const { readers } = channel
    const isAlone = rank.first === channel && channel.after === undefined
    const next = smaller === rank ? larger : smaller
    // Usually one channel has most of the readers; its rank moves with it.
    if (isAlone && next?.readers !== readers) {
      rank.readers = readers
      return
    }
    const found = next?.readers === readers ? next : this.#insert(readers, smaller, larger)
    this.#leave(channel, rank)
    enter(found, channel)
  }

  #insert(readers: number, smaller: Rank | undefined, larger: Rank | undefined): Rank {
    const rank: Rank = { readers, first: undefined, larger, smaller }
    if (smaller === undefined) this.#smallest = rank
    else smaller.larger = rank
    if (larger === undefined) this.#largest = rank
    else larger.smaller = rank
    return rank
  }

  #leave(channel: RankedChannel, rank: Rank): void {
    const { before, after } = channel
    if (before === undefined) rank.first = after
    else before.after = after
    if (after !== undefined) after.before = before
    channel.rank = undefined
    channel.before = undefined
    channel.after = undefined
    if (rank.first !== undefined) return
    if (rank.smaller === undefined) this.#smallest = rank.larger
    else rank.smaller.larger = rank.larger
    if (rank.larger === undefined) this.#largest = rank.smaller
    else rank.larger.smaller = rank.smaller
  }
}

function enter(rank: Rank, channel: RankedChannel): void {
  channel.rank = rank
  channel.after = rank.first
  if (rank.first !== undefined) rank.first.before = channel
  rank.first = channel
}
