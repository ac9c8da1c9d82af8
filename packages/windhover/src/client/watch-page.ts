/** The little that is needed of a page, a worker, or any other place that may have it. */
interface Page {
  addEventListener?(name: string, listener: PageListener): void
  removeEventListener?(name: string, listener: PageListener): void
  readonly document?: Page & { readonly visibilityState: string }
}

/** What happened, such as `online`. */
export interface PageEvent {
  readonly type: string
  /** Of `pagehide`: whether the page may come back out of the cache of pages. */
  readonly persisted?: boolean
}

type PageListener = (event: PageEvent) => void

/** Returns whether there is a page, and nobody sees it. */
export function isPageHidden(): boolean {
  return (globalThis as Page).document?.visibilityState === 'hidden'
}

/**
 * Listens to the page, where there is one. Returns what ends that.
 *
 * @param onChange - it was hidden, is seen again, was left, came back out of the cache of pages, or the network is there
 *   again.
 */
export function watchPage(onChange: PageListener): () => void {
  const page = globalThis as Page
  const each = (act: 'addEventListener' | 'removeEventListener'): void => {
    for (const name of ['online', 'pagehide', 'pageshow']) page[act]?.(name, onChange)
    page.document?.[act]?.('visibilitychange', onChange)
  }
  each('addEventListener')
  return () => each('removeEventListener')
}
