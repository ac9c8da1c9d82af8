import { findSimilarName } from '../find-similar-name.ts'

/** The number of undeclared names that are remembered. Clients may choose them. */
const maxRemembered = 1_000

/**
 * Finds the undeclared names of an open hub that are probably slips of declared ones. It looks at each name once, so
 * that a deliberate name costs one lookup from then on. After 1,000 names it forgets all, and may tell one again.
 */
export class DoubtfulNames {
  readonly #declared: { has(name: string): boolean; keys(): Iterable<string> }
  readonly #seen = new Set<string>()

  constructor(declared: { has(name: string): boolean; keys(): Iterable<string> }) {
    this.#declared = declared
  }

  /** Returns the declared name that was probably meant, if this one was not looked at before. */
  look(name: string): string | undefined {
    if (this.#declared.has(name) || this.#seen.has(name)) return undefined
    if (this.#seen.size >= maxRemembered) this.#seen.clear()
    this.#seen.add(name)
    return findSimilarName(name, this.#declared.keys())
  }
}
