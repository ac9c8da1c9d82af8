/** The little that tabs need to find each other, where the platform has it: not in React Native, nor on a page over plain HTTP. */
export interface Platform {
  readonly navigator?: { readonly locks?: Locks }
  readonly BroadcastChannel?: new (name: string) => TabChannel
  readonly document?: { readonly visibilityState: string }
}

/** Web Locks (W3C): one holder of a name at a time, in all tabs of an origin. */
export interface Locks {
  /** Rejects with an `AbortError` if the signal ends the waiting, or if another takes the lock away. */
  request(
    name: string,
    options: { readonly signal?: AbortSignal; readonly steal?: boolean },
    hold: () => Promise<void>,
  ): Promise<unknown>
}

/** A channel (HTML, section 9.5) to all others of its name, but not to itself. */
export interface TabChannel {
  onmessage: ((event: { readonly data: unknown }) => void) | null
  postMessage(message: unknown): void
  close(): void
  /** Of Node: it keeps no process alive. */
  unref?(): void
}
