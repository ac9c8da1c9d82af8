/** Notices silence. */
export interface SilenceTimer {
  /** Starts to watch: `onSilence` is called once nothing was heard for `limitMs`. 0 stops watching. */
  watch(limitMs: number): void
  /** Something was heard. Costs no timer, so it may be called for every chunk. */
  readonly heard: () => void
  stop(): void
}

/** Makes a timer that is not watching yet. */
export function createSilenceTimer(onSilence: () => void): SilenceTimer {
  let limitMs = 0
  let heardAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function check(): void {
    const leftMs = heardAt + limitMs - Date.now()
    if (leftMs > 0) {
      timer = setTimeout(check, leftMs)
    } else {
      timer = undefined
      onSilence()
    }
  }

  function stop(): void {
    clearTimeout(timer)
    timer = undefined
  }

  return {
    watch(limit) {
      stop()
      limitMs = limit
      heardAt = Date.now()
      if (limit > 0) timer = setTimeout(check, limit)
    },
    heard() {
      heardAt = Date.now()
    },
    stop,
  }
}
