import type { Lease } from './access.ts'

/** What has a lease, and the lease as it was given. */
interface Kept<Holder> {
  readonly holder: Holder
  readonly lease: Lease
}

/** Keeps the one holder of each lease. Costs nothing for those who have none. */
export class Leases<Holder extends object> {
  readonly #kept = new Map<string, Kept<Holder>>()

  /** The number of leases that are held. */
  get size(): number {
    return this.#kept.size
  }

  /** Returns the holder of a lease. */
  holderOf(id: string): Holder | undefined {
    return this.#kept.get(id)?.holder
  }

  /**
   * Gives a lease to a holder, and returns the one that had it before, which has to be ended. Never throws.
   *
   * @param onError - called with what {@link Lease.onStart} throws.
   */
  take(lease: Lease, holder: Holder, onError: (error: unknown) => void): Holder | undefined {
    const before = this.#kept.get(lease.id)?.holder
    this.#kept.set(lease.id, { holder, lease })
    call(lease.onStart, onError)
    return before
  }

  /**
   * Notes that a holder is gone, and tells the lease, unless another has it by now. Never throws.
   *
   * @param onError - called with what {@link Lease.onEnd} throws.
   */
  end(id: string, holder: Holder, onError: (error: unknown) => void): void {
    const kept = this.#kept.get(id)
    if (kept?.holder !== holder) return
    this.#kept.delete(id)
    call(kept.lease.onEnd, onError)
  }
}

/** Calls a function of somebody else. */
function call(told: (() => void) | undefined, onError: (error: unknown) => void): void {
  try {
    const returned: unknown = told?.()
    // An async function rejects, and would end the process.
    if (returned instanceof Promise) returned.catch(onError)
  } catch (error) {
    onError(error)
  }
}
