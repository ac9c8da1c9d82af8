import type { Identity } from '../identity.ts'

/** One identity, and the number of readers with it. */
interface Kept {
  readonly identity: Identity
  readers: number
}

/**
 * Keeps each identity once, by its values, for all readers that have it. A reader then keeps nothing of the request,
 * and the many readers of one subject cost a pointer each.
 */
export class SharedIdentities {
  readonly #kept = new Map<string, Kept>()

  /** The number of different identities. */
  get size(): number {
    return this.#kept.size
  }

  /** Returns the identity that all readers with these values share. */
  find({ subject, tokenId, issuedAtMs }: Identity): Identity {
    return this.#kept.get(toKey({ subject, tokenId, issuedAtMs }))?.identity ?? { subject, tokenId, issuedAtMs }
  }

  /** Counts a reader that has joined, with an identity that {@link find} returned. */
  add(identity: Identity | undefined): void {
    if (identity === undefined) return
    const key = toKey(identity)
    const kept = this.#kept.get(key)
    if (kept === undefined) this.#kept.set(key, { identity, readers: 1 })
    else kept.readers += 1
  }

  /** Counts out a reader that is gone. */
  remove(identity: Identity | undefined): void {
    if (identity === undefined) return
    const key = toKey(identity)
    const kept = this.#kept.get(key)
    if (kept === undefined) return
    kept.readers -= 1
    if (kept.readers === 0) this.#kept.delete(key)
  }
}

function toKey({ subject, tokenId, issuedAtMs }: Identity): string {
  return JSON.stringify([subject, tokenId, issuedAtMs])
}
