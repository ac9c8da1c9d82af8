import type { KnownIdentity } from '../access/access.ts'
import { renewsItself } from '../access/renews-itself.ts'
import type { Principal } from '../principal.ts'

/** One principal, and the number of readers with it. */
interface Kept {
  readonly principal: Principal
  readers: number
}

/**
 * Keeps each principal once, by its values, for all readers that have it. A reader then keeps nothing of the request,
 * and the many readers of one subject cost a pointer each.
 */
export class Principals {
  readonly #kept = new Map<string, Kept>()

  /** The number of different principals. */
  get size(): number {
    return this.#kept.size
  }

  /** Returns the principal that all readers of an identity share. */
  find(identity: KnownIdentity): Principal {
    const { subject, via = 'hook', tokenId, issuedAtMs } = identity
    const principal = { subject, via, tokenId, issuedAtMs, renewsItself: renewsItself(identity) }
    return this.#kept.get(toKey(principal))?.principal ?? principal
  }

  /** Counts a reader that has joined, with a principal that {@link find} returned. */
  add(principal: Principal | undefined): void {
    if (principal === undefined) return
    const key = toKey(principal)
    const kept = this.#kept.get(key)
    if (kept === undefined) this.#kept.set(key, { principal, readers: 1 })
    else kept.readers += 1
  }

  /** Counts out a reader that is gone. */
  remove(principal: Principal | undefined): void {
    if (principal === undefined) return
    const key = toKey(principal)
    const kept = this.#kept.get(key)
    if (kept === undefined) return
    kept.readers -= 1
    if (kept.readers === 0) this.#kept.delete(key)
  }
}

function toKey({ subject, via, tokenId, issuedAtMs, renewsItself: renews }: Principal): string {
  return JSON.stringify([subject, via, tokenId, issuedAtMs, renews])
}
