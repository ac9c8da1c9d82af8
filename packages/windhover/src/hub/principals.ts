import type { KnownIdentity } from '../access/access.ts'
import { renewsItself } from '../access/renews-itself.ts'
import type { Principal } from '../principal.ts'

/** The readers of one principal. */
interface Use {
  readonly key: string
  readers: number
}

/**
 * Keeps each principal once, by its values, for all readers that have it. A reader then keeps nothing of the request,
 * and the many readers of one subject cost a pointer each.
 */
export class Principals {
  readonly #kept = new Map<string, Principal>()
  /** By the object, whose look-up costs less than that of its values. */
  readonly #uses = new Map<Principal, Use>()

  /** The number of different principals. */
  get size(): number {
    return this.#kept.size
  }

  /** Returns the principal that all readers of an identity share. */
  find(identity: KnownIdentity): Principal {
    const { subject, via = 'hook', tokenId, issuedAtMs, session } = identity
    const principal = { subject, via, tokenId, issuedAtMs, session, renewsItself: renewsItself(identity) }
    return this.#kept.get(toKey(principal)) ?? principal
  }

  /** Counts a reader that has joined, with a principal that {@link find} returned. */
  add(principal: Principal | undefined): void {
    if (principal === undefined) return
    const use = this.#uses.get(principal)
    if (use !== undefined) {
      use.readers += 1
      return
    }
    const key = toKey(principal)
    // Where two were found before either was added, both are counted, and the first is what others find.
    if (!this.#kept.has(key)) this.#kept.set(key, principal)
    this.#uses.set(principal, { key, readers: 1 })
  }

  /** Counts out a reader that is gone. */
  remove(principal: Principal | undefined): void {
    if (principal === undefined) return
    const use = this.#uses.get(principal)
    if (use === undefined) return
    use.readers -= 1
    if (use.readers > 0) return
    this.#uses.delete(principal)
    if (this.#kept.get(use.key) === principal) this.#kept.delete(use.key)
  }
}

function toKey({ subject, via, tokenId, issuedAtMs, session, renewsItself: renews }: Principal): string {
  return JSON.stringify([subject, via, tokenId, issuedAtMs, session, renews])
}
