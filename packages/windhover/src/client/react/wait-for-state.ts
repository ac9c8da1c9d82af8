import type { FollowedState, FollowStore } from '../external-store.ts'

const waiting = new WeakMap<object, Promise<void>>()

/** Milliseconds for which a state is held after it came, until the component that waited has subscribed to it. */
const holdMs = 5000

/** Resolves when there is a state, or an error in its place. A component that waits is not mounted, so this subscribes for it. */
export function waitForState(follow: FollowStore<FollowedState>): Promise<void> {
  const begun = waiting.get(follow)
  if (begun) return begun
  let resolve = (): void => {}
  const wait = new Promise<void>((done) => (resolve = done))
  waiting.set(follow, wait)
  const off = follow.subscribe(look)
  look()
  return wait

  function look(): void {
    const { state, error } = follow.getSnapshot()
    if ((state === undefined && error === undefined) || waiting.get(follow) !== wait) return
    waiting.delete(follow)
    setTimeout(() => off(), holdMs)
    resolve()
  }
}
