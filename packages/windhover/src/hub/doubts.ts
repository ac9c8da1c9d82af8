import type { Catalog } from '../catalog/define-events.ts'
import { DoubtfulNames } from './doubtful-names.ts'
import { type DoubtfulName, notify, type Observer } from './observer.ts'

/** Tells listeners of the undeclared names of an open hub that are probably slips. Looks at none without a listener. */
export class Doubts {
  readonly #declared: Catalog['events'] | undefined
  readonly #listeners = new Set<Observer>()
  /** Set only if a listener is or was told of them. */
  #names: DoubtfulNames | undefined

  /** @param declared - the declared events of an open hub; `undefined` if no name can be a slip of one. */
  constructor(declared: Catalog['events'] | undefined) {
    this.#declared = declared
  }

  /** Tells a listener from now on; returns a function that ends it. */
  listen(listener: Observer): () => void {
    this.#listeners.add(listener)
    if (this.#declared !== undefined) this.#names ??= new DoubtfulNames(this.#declared)
    return () => void this.#listeners.delete(listener)
  }

  /** Looks at the names that a reader of a stream asks for. */
  lookAtAsked(events: readonly string[] | undefined, stream: string): void {
    if (this.#names === undefined || events === undefined) return
    for (const event of events) this.#look(this.#names, event, stream)
  }

  /** Looks at the name of an event that was published. */
  lookAtPublished(event: string): void {
    if (this.#names !== undefined) this.#look(this.#names, event, undefined)
  }

  #look(names: DoubtfulNames, event: string, stream: string | undefined): void {
    const meant = names.look(event)
    if (meant === undefined) return
    const details: DoubtfulName = { event, meant, ...(stream === undefined ? {} : { stream }) }
    for (const listener of this.#listeners) notify(listener, (one) => one.onDoubtfulName?.(details))
  }
}
