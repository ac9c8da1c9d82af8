/** A list that is read by its index and grows at its end. */
export interface Rows<Item> {
  readonly length: number
  at(index: number): Item | undefined
}

/** A list that grows at its end and shrinks at its beginning, both in constant time. */
export interface Ring<Item> extends Rows<Item> {
  push(item: Item): void
  /** Takes the oldest item away. */
  shift(): Item | undefined
  clear(): void
  /** A copy that no later push or shift changes. */
  toArray(): Item[]
}

/** Unused places at the beginning are given back once there are this many, and more of them than items. */
const minUnused = 1024

/** Makes an empty ring. */
export function createRing<Item>(): Ring<Item> {
  let items: (Item | undefined)[] = []
  let start = 0
  return {
    get length() {
      return items.length - start
    },
    at: (index) => (index < 0 ? undefined : items[start + index]),
    push(item) {
      items.push(item)
    },
    shift() {
      if (start === items.length) return undefined
      const item = items[start]
      items[start] = undefined
      start += 1
      if (start > minUnused && start > items.length / 2) {
        items = items.slice(start)
        start = 0
      }
      return item
    },
    clear() {
      items = []
      start = 0
    },
    toArray: () => items.slice(start) as Item[],
  }
}
