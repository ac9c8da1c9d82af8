/**
 * A map by cursor that usually holds one entry: the first stands in fields, and only the others cost a `Map`. Of the
 * feeds of 10,000 channels, nearly all hold one at a time. As many maps would create their tables again with each
 * message.
 */
export class CursorMap<Value> {
  #cursor = 0
  #value: Value | undefined
  #others: Map<number, Value> | undefined

  get(cursor: number): Value | undefined {
    return this.#value !== undefined && cursor === this.#cursor ? this.#value : this.#others?.get(cursor)
  }

  set(cursor: number, value: Value): void {
    const isFirst = this.#value === undefined ? this.#others?.has(cursor) !== true : cursor === this.#cursor
    if (isFirst) {
      this.#cursor = cursor
      this.#value = value
    } else {
      this.#others ??= new Map()
      this.#others.set(cursor, value)
    }
  }

  delete(cursor: number): void {
    if (this.#value !== undefined && cursor === this.#cursor) this.#value = undefined
    else this.#others?.delete(cursor)
  }
}
