import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

import type { EventStore } from '../events/event-store.ts'
import type { Order } from '../events/order.ts'
import { scrollToRow } from '../events/row-window.ts'

/** Where the list stands. */
export interface RowScroll {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Below the head, which scrolls with them but stays in sight. */
  readonly rows: RefObject<HTMLDivElement | null>
  readonly scrollTop: number
  readonly viewHeight: number
  readonly onScroll: () => void
  /** Brings a row whole into sight. */
  readonly reveal: (row: number) => void
}

/** Differences below this are rounding of the browser's. */
const slackPx = 2

/**
 * Follows the newest event at its end of the list, until the user scrolls away: then the list is paused, and goes on when the
 * user comes back. A pause by the button stays until the button ends it.
 */
export function useRowScroll(store: EventStore, order: Order, rowHeight: number): RowScroll {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const [scrollTop, setScrollTop] = useState(0)
  const [viewHeight, setViewHeight] = useState(0)
  const pausedByScroll = useRef(false)
  const setByUs = useRef(0)

  useEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setViewHeight(readViewHeight(element, rows.current)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // After every drawing, because the list may have become longer with it.
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null || store.paused) return
    pausedByScroll.current = false
    if (order === 'newest-last') {
      element.scrollTop = element.scrollHeight
      setByUs.current = element.scrollTop
      setScrollTop(element.scrollTop)
    }
  })

  const goToNewest = useCallback(() => {
    const element = scroller.current
    if (element !== null) element.scrollTop = order === 'newest-first' ? 0 : element.scrollHeight
  }, [order])
  useLayoutEffect(goToNewest, [goToNewest])
  useLayoutEffect(() => {
    if (!store.paused) goToNewest()
  }, [store.paused, goToNewest])

  const onScroll = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    const top = element.scrollTop
    setScrollTop(top)
    const bottom = element.scrollHeight - element.clientHeight
    if (store.paused) {
      const isBack = order === 'newest-first' ? top <= slackPx : top >= bottom - slackPx
      if (pausedByScroll.current && isBack) store.resume()
    } else {
      // Measured from where we put it: the bottom itself moves away with every new event.
      const isAway = order === 'newest-first' ? top > slackPx : top < Math.min(setByUs.current, bottom) - slackPx
      if (isAway) store.pause()
      pausedByScroll.current = isAway
    }
  }, [store, order])

  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current
      if (element === null) return
      element.scrollTop = scrollToRow(row, {
        rowHeight,
        scrollTop: element.scrollTop,
        viewHeight: readViewHeight(element, rows.current),
      })
    },
    [rowHeight],
  )

  return { scroller, rows, scrollTop, viewHeight, onScroll, reveal }
}

/** The height of what rows can be seen in: without their head. */
function readViewHeight(scroller: HTMLElement, rows: HTMLElement | null): number {
  return scroller.clientHeight - (rows?.offsetTop ?? 0)
}
