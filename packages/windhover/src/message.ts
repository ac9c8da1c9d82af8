/** An event on its way into a log: checked, and its data encoded. */
export interface MessageDraft {
  readonly channel: string
  readonly event: string
  /** The data as text, JSON unless a library user chose otherwise. */
  readonly data: string
  /** The publisher's own id, sent behind the position. */
  readonly id?: string
  /** What the message is about, for readers that want only the newest of each. */
  readonly key?: string
  /** Milliseconds that readers shall wait before they reconnect. */
  readonly retryMs?: number
}

/** An event as the log keeps it: what readers are chosen by, and its frame; the text is not kept beside the bytes. */
export interface Message {
  readonly offset: number
  readonly channel: string
  readonly event: string
  readonly key: string | undefined
  /** When it was appended, in milliseconds since 1970. */
  readonly timeMs: number
  /** The message on the wire, made once. */
  readonly frame: Uint8Array
}
