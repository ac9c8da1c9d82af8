import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

import type { ReaderSettings } from '../connection/reader-settings.ts'
import { type PageState, readPageState, writePageState } from '../page-state.ts'

/** What of the state changes. */
export interface PageStateChange extends Partial<Omit<PageState, 'reader'>> {
  readonly reader?: Partial<ReaderSettings>
}

/** The page's state, which is also in its address. */
export interface PageStateControl {
  readonly state: PageState
  /**
   * Changes the state and the address.
   *
   * @param step - whether it is a step that the browser's Back undoes: a choice is one, typing is not. Default: it is not.
   */
  readonly change: (change: PageStateChange, step?: 'step') => void
}

/** Browsers refuse an address that changes more than a hundred times in half a minute, which fast typing would do. */
const writeAfterMs = 300

/** Holds the state: from the address to begin with and after Back and Forward, and into it with each change. */
export function usePageState(): PageStateControl {
  const [state, setState] = useState(() => readPageState(location.search))
  const newest = useRef(state)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const written = useRef(location.search)

  const write = useCallback((how: 'pushState' | 'replaceState') => {
    clearTimeout(timer.current)
    timer.current = undefined
    const search = writePageState(newest.current, location.search)
    if (search !== location.search) history[how](null, '', `${location.pathname}${search}${location.hash}`)
    written.current = search
  }, [])

  const change = useCallback(
    ({ reader, ...others }: PageStateChange, step?: 'step') => {
      // What was typed before belongs to the place that Back leads to.
      if (step === 'step' && timer.current !== undefined) write('replaceState')
      const { current } = newest
      newest.current = { ...current, ...others, reader: { ...current.reader, ...reader } }
      setState(newest.current)
      if (step === 'step') write('pushState')
      else timer.current ??= setTimeout(write, writeAfterMs, 'replaceState')
    },
    [write],
  )

  useEffect(() => {
    const end = new AbortController()
    const { signal } = end
    const look = (): void => {
      // Another view has the same state, with what is not in the address yet.
      if (location.search === written.current) return
      clearTimeout(timer.current)
      timer.current = undefined
      // Back leads to other choices; whether the stream is open is no choice of that kind.
      newest.current = { ...readPageState(location.search), connects: newest.current.connects }
      setState(newest.current)
      write('replaceState')
    }
    // It may have changed since it was drawn, when nobody listened yet.
    look()
    addEventListener('popstate', look, { signal })
    addEventListener('pagehide', () => timer.current !== undefined && write('replaceState'), { signal })
    return () => end.abort()
  }, [write])

  return { state, change }
}
