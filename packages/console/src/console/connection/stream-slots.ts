import { maxStreams } from './shared-connections.ts'

/** The right of a tab to hold a stream open. */
export interface StreamSlots {
  /**
   * Takes one, and returns how to give it back. Waits until there is one; `onWait` is called first, once.
   *
   * @throws DOMException `AbortError` when the signal ends the wait.
   */
  take(signal: AbortSignal, onWait: () => void): Promise<() => void>
}

/** Streams without a limit, where there is none or where tabs cannot know of one another. */
export const unlimitedStreams: StreamSlots = {
  take: async (signal) => {
    signal.throwIfAborted()
    return () => {}
  },
}

/** Makes the slots that all tabs of this origin share. They are locks, which a browser gives back for a tab that crashed. */
export function createStreamSlots(locks: Pick<LockManager, 'request'>): StreamSlots {
  const names = Array.from({ length: maxStreams }, (_, index) => `windhover-stream-${index + 1}`)

  /** Holds a lock until it is given back; `undefined` when another tab has it, or when it is no longer wanted. */
  function hold(name: string, options: LockOptions, isWanted: () => boolean): Promise<(() => void) | undefined> {
    return new Promise((resolve, reject) => {
      const held = locks.request(name, options, (lock) => {
        if (lock === null || !isWanted()) return resolve(undefined)
        return new Promise<void>((release) => resolve(release))
      })
      held.catch(reject)
    })
  }

  async function takeFree(signal: AbortSignal): Promise<(() => void) | undefined> {
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop -- one is enough
      const release = await hold(name, { ifAvailable: true }, () => !signal.aborted)
      if (release !== undefined) return release
    }
    return undefined
  }

  /** Waits for all of them, and keeps the first that comes. */
  async function takeNext(signal: AbortSignal): Promise<() => void> {
    const found = new AbortController()
    const options = { signal: AbortSignal.any([signal, found.signal]) }
    let isFound = false
    const claim = (): boolean => !isFound && (isFound = true)
    const attempts = names.map(async (name) => {
      const release = await hold(name, options, claim)
      if (release === undefined) throw new DOMException('Another came first.', 'AbortError')
      found.abort()
      return release
    })
    return Promise.any(attempts).catch(() => {
      throw new DOMException('No longer wanted.', 'AbortError')
    })
  }

  return {
    async take(signal, onWait) {
      signal.throwIfAborted()
      const free = await takeFree(signal)
      if (free !== undefined) return free
      signal.throwIfAborted()
      onWait()
      return takeNext(signal)
    },
  }
}
