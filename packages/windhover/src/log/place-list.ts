/** Places of a log in their order, such as those of one channel. At least one. */
export interface Places {
  /** The newest place. */
  readonly newest: number
  /** Finds the index of the first place after this one; {@link length} if there is none. */
  indexAfter(place: number): number
  /** Returns the place at an index from 0 to `length - 1`. */
  at(index: number): number
  /** The number of places. */
  readonly length: number
}

/** Places that are added at one end and removed at the other. */
export class PlaceList implements Places {
  #places: number[]
  /** Where the list begins. Everything before it was removed. */
  #start = 0

  constructor(first: number) {
    this.#places = [first]
  }

  get length(): number {
    return this.#places.length - this.#start
  }

  get newest(): number {
    return this.#places[this.#places.length - 1]!
  }

  at(index: number): number {
    return this.#places[this.#start + index]!
  }

  indexAfter(place: number): number {
    let low = this.#start
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#places[middle]! <= place) low = middle + 1
      else high = middle
    }
    return low - this.#start
  }

  /** Adds a place, higher than all others. */
  push(place: number): void {
    this.#places.push(place)
  }

  /** Removes the oldest place. */
  shift(): void {
    this.#start += 1
    // Compacted only when half of it is empty, so that it costs O(1) on average.
    if (this.#start < 32 || this.#start * 2 < this.#places.length) return
    this.#places = this.#places.slice(this.#start)
    this.#start = 0
  }
}
