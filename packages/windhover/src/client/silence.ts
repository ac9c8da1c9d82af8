/** Notices when a connection is silent for longer than its server ever is. */
export interface SilenceWatch {
  /** Bytes came. */
  readonly heard: () => void
  /** The server breaks a silence after so many milliseconds; 0 for never, which ends the watch. */
  expect(keepAliveMs: number): void
  /**
   * The device or the network woke up, and the connection may be dead though it looks alive. Ends at once what has
   * been silent for `keepAliveMs`; anything else has the rest of that to be heard.
   */
  readonly probe: () => void
  readonly stop: () => void
}

/** What a server that says nothing about it is taken to do, in milliseconds. */
const usualKeepAliveMs = 15_000

/** What a keep-alive may be late on its way, in milliseconds. */
const allowanceMs = 1000

/** Begins to watch. Calls back once, when the silence was too long. */
export function watchSilence(onSilent: () => void): SilenceWatch {
  let keepAliveMs = usualKeepAliveMs
  let heardAt = Date.now()
  let isProbe = false
  let timer: ReturnType<typeof setTimeout> | undefined

  // One timer, which is not moved with each event: it looks when it comes. A page that is hidden or a device that slept
  // makes it late, and the silence is then as long as it was.
  function look(): void {
    clearTimeout(timer)
    if (keepAliveMs === 0) return
    const now = Date.now()
    // The clock was set back.
    if (now < heardAt) heardAt = now
    const restMs = heardAt + keepAliveMs * (isProbe ? 1 : 2) + allowanceMs - now
    if (restMs > 0) timer = setTimeout(look, restMs)
    else onSilent()
  }

  look()
  return {
    heard() {
      heardAt = Date.now()
      isProbe = false
    },
    expect(ms) {
      keepAliveMs = ms
      look()
    },
    probe() {
      isProbe = true
      if (Date.now() - heardAt > keepAliveMs) heardAt = 0
      look()
    },
    stop() {
      clearTimeout(timer)
    },
  }
}
