import { pickWait, type RetryOptions } from '../retry-wait.ts'
import type { IdStore } from './id-store.ts'

/** Writes ids to a store: one at a time, and of those that came meanwhile the newest. */
export interface IdWriter {
  readonly write: (id: string) => void
  /** Resolves once the newest is written. If the store throws then, `onError` is called and the id is left out. */
  flush(): Promise<void>
}

/** @param onError - called with what the store throws. The id is written again after a while. */
export function createIdWriter(
  store: Pick<IdStore, 'set'>,
  retry: RetryOptions,
  onError: (error: unknown) => void,
): IdWriter {
  let next: string | undefined
  let running: Promise<void> | undefined
  let isLast = false
  let hurry = (): void => {}

  async function run(): Promise<void> {
    for (let failures = 0; next !== undefined;) {
      const id = next
      next = undefined
      // Known before the try: one that begins before the end may still be followed by another.
      const isOnly = isLast
      try {
        await store.set(id)
        failures = 0
      } catch (error) {
        onError(error)
        if (isOnly) continue
        next ??= id
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pickWait(failures++, undefined, retry))
          hurry = () => {
            clearTimeout(timer)
            resolve()
          }
          if (isLast) hurry()
        })
      }
    }
    running = undefined
  }

  return {
    write(id) {
      next = id
      running ??= run()
    },
    async flush() {
      isLast = true
      hurry()
      await running
      isLast = false
    },
  }
}
