/** The little that is needed of a page, a worker, or any other place that may have it. */
interface Page {
  addEventListener?(name: string, listener: () => void): void
  removeEventListener?(name: string, listener: () => void): void
  readonly document?: Page & { readonly visibilityState: string }
}

/** What a page can say. */
export interface PageListener {
  /** It is seen again, or came back out of the cache of pages, or the network is there again. */
  readonly onWake: () => void
  /** It was hidden. */
  readonly onHide: () => void
}

/** Listens to the page, where there is one. Returns what ends that. */
export function watchPage({ onWake, onHide }: PageListener): () => void {
  const page = globalThis as Page
  const { document } = page
  const onVisibility = (): void => (document?.visibilityState === 'hidden' ? onHide() : onWake())
  const heard = [
    [page, 'online', onWake],
    [page, 'pageshow', onWake],
    [document, 'visibilitychange', onVisibility],
  ] as const
  for (const [target, name, listener] of heard) target?.addEventListener?.(name, listener)
  return () => {
    for (const [target, name, listener] of heard) target?.removeEventListener?.(name, listener)
  }
}
