import { type ConnectedCount, fetchConnectedCount } from './connected-count.ts'

/** Between two questions while the page is seen. */
const everyMs = 5000
/** A burst of reasons to ask again becomes one question. */
const soonMs = 150

/** Asks for the count now and then. */
export interface ConnectedCountPoll {
  /** Asks soon: something happened that may have changed the count. */
  refresh(): void
  stop(): void
}

/** Starts to ask, gently: never two questions at once, and none while the page is not seen. */
export function startConnectedCountPoll(
  url: string,
  onCount: (count: ConnectedCount | undefined) => void,
): ConnectedCountPoll {
  const stopped = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false
  /** Something changed since the question that is under way or planned was decided on. */
  let soon = false

  async function ask(): Promise<void> {
    if (asking) return
    asking = true
    soon = false
    const count = await fetchConnectedCount(url, stopped.signal)
    asking = false
    if (stopped.signal.aborted) return
    onCount(count)
    plan(soon ? soonMs : everyMs)
  }

  function plan(ms: number): void {
    clearTimeout(timer)
    if (!stopped.signal.aborted && document.visibilityState === 'visible') timer = setTimeout(() => void ask(), ms)
  }

  document.addEventListener('visibilitychange', () => plan(0), { signal: stopped.signal })
  plan(0)
  return {
    refresh() {
      if (!soon && !asking) plan(soonMs)
      soon = true
    },
    stop() {
      stopped.abort()
      clearTimeout(timer)
    },
  }
}
