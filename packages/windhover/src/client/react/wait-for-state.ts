import type { FollowedState, FollowStore } from '../external-store.ts'

/** Milliseconds for which a state is held after it came, until the component that waited has subscribed to it. */
const holdMs = 5000

/** Resolves when there is a state, or an error in its place. A component that waits is not mounted, so this subscribes for it. */
export function waitForState({ subscribe, getSnapshot }: FollowStore<FollowedState>): Promise<void> {
  return new Promise((resolve) => {
    const off = subscribe(look)
    look()

    function look(): void {
      const { state, error } = getSnapshot()
      if (state === undefined && error === undefined) return
      setTimeout(() => off(), holdMs)
      resolve()
    }
  })
}
