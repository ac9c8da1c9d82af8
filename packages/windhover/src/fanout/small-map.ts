/**
 * The number of entries up to which a walk through a list is as fast as a look into a table. A list takes a third of
 * the memory.
 */
const maxListed = 64

/**
 * A map that usually has few names. A `Map` of 10 entries takes 500 bytes, and a reader may ask for 10 events in each
 * of 100 channels.
 */
export class SmallMap<Value> {
  /** Names and values in turn. */
  #list: (string | Value)[] = []
  #table: Map<string, Value> | undefined

  get(name: string): Value | undefined {
    if (this.#table !== undefined) return this.#table.get(name)
    const at = this.#find(name)
    return at === -1 ? undefined : (this.#list[at + 1] as Value)
  }

  set(name: string, value: Value): void {
    if (this.#table !== undefined) {
      this.#table.set(name, value)
      return
    }
    const at = this.#find(name)
    if (at !== -1) this.#list[at + 1] = value
    else if (this.#list.length < 2 * maxListed) this.#list.push(name, value)
    else {
      this.#table = new Map()
      for (let next = 0; next < this.#list.length; next += 2) {
        this.#table.set(this.#list[next] as string, this.#list[next + 1] as Value)
      }
      this.#table.set(name, value)
      this.#list = []
    }
  }

  delete(name: string): void {
    if (this.#table !== undefined) {
      this.#table.delete(name)
      return
    }
    const at = this.#find(name)
    if (at === -1) return
    const value = this.#list.pop() as Value
    const last = this.#list.pop() as string
    if (at === this.#list.length) return
    this.#list[at] = last
    this.#list[at + 1] = value
  }

  #find(name: string): number {
    for (let at = 0; at < this.#list.length; at += 2) if (this.#list[at] === name) return at
    return -1
  }
}
