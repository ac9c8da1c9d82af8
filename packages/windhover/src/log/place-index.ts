import { type Entry, isSeam } from '../message.ts'
import { PlaceList, type Places } from './place-list.ts'

/** Finds the kept entries of a channel, so that a reader of a quiet one need not look at those of all others. */
export class PlaceIndex {
  readonly #channels = new Map<string, PlaceList>()
  #seams: PlaceList | undefined

  /** Returns where the messages of a channel stand; `undefined` if there are none. */
  ofChannel(channel: string): Places | undefined {
    return this.#channels.get(channel)
  }

  /** Where the seams stand, which concern every channel; `undefined` if there are none. */
  get seams(): Places | undefined {
    return this.#seams
  }

  /** Adds the newest entry. */
  add(entry: Entry): void {
    if (isSeam(entry)) {
      if (this.#seams === undefined) this.#seams = new PlaceList(entry.place)
      else this.#seams.push(entry.place)
      return
    }
    const list = this.#channels.get(entry.channel)
    if (list === undefined) this.#channels.set(entry.channel, new PlaceList(entry.place))
    else list.push(entry.place)
  }

  /** Removes the oldest entry. */
  remove(entry: Entry): void {
    const list = isSeam(entry) ? this.#seams! : this.#channels.get(entry.channel)!
    if (list.length > 1) list.shift()
    else if (isSeam(entry)) this.#seams = undefined
    else this.#channels.delete(entry.channel)
  }
}
