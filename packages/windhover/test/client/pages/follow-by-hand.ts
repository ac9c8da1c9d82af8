import type { FollowedState } from 'windhover/client/react'

interface Shown extends FollowedState {
  readonly state: string | undefined
}

/** A followed state that a test sets, with how often it was subscribed to. */
export function followByHand() {
  const listeners = new Set<() => void>()
  let snapshot: Shown = { state: undefined, status: 'idle', stale: false }
  return {
    subscribe(listener: () => void) {
      const own = (): void => listener()
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    getSnapshot: () => snapshot,
    set(next: Partial<Shown>) {
      snapshot = { ...snapshot, ...next }
      for (const listener of listeners) listener()
    },
    get subscribers() {
      return listeners.size
    },
  }
}
