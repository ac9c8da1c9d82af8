/** What is kept with its number. */
interface Ranked<Item> {
  readonly item: Item
  readonly number: number
}

/**
 * Keeps the items with the lowest numbers of however many there are. It is a heap with the highest of them on top, so that each further one
 * costs a look at that, and rarely more.
 */
export class Lowest<Item> {
  readonly #max: number
  readonly #heap: Ranked<Item>[] = []

  /** @param max - how many are kept, 1 or more. */
  constructor(max: number) {
    this.#max = max
  }

  /** Whether an item of this number would be kept now. */
  takes(number: number): boolean {
    return this.#heap.length < this.#max || number < this.#heap[0]!.number
  }

  /** Keeps an item if its number is low enough. */
  add(item: Item, number: number): void {
    if (!this.takes(number)) return
    const one = { item, number }
    if (this.#heap.length < this.#max) this.#rise(one, this.#heap.length)
    else this.#sink(one)
  }

  /** Lists what is kept, the lowest first. */
  list(): Item[] {
    return this.#heap.toSorted((one, other) => one.number - other.number).map(({ item }) => item)
  }

  #rise(one: Ranked<Item>, at: number): void {
    const heap = this.#heap
    let place = at
    while (place > 0) {
      const above = (place - 1) >> 1
      if (heap[above]!.number >= one.number) break
      heap[place] = heap[above]!
      place = above
    }
    heap[place] = one
  }

  #sink(one: Ranked<Item>): void {
    const heap = this.#heap
    let place = 0
    for (;;) {
      let below = 2 * place + 1
      if (below >= heap.length) break
      if (below + 1 < heap.length && heap[below + 1]!.number > heap[below]!.number) below += 1
      if (heap[below]!.number <= one.number) break
      heap[place] = heap[below]!
      place = below
    }
    heap[place] = one
  }
}
