import type { Chunk } from './chunk.ts'
import type { Gap } from './gap.ts'

/** An event on its way into a log: checked, and its data encoded. */
export interface MessageDraft {
  readonly channel: string
  readonly event: string
  /** The data as text, JSON unless a library user chose otherwise. */
  readonly data: string
  /** The publisher's own id, sent after the position. */
  readonly id?: string
  /** The subject of the message, for readers that want only the newest of each. */
  readonly key?: string
  /** Milliseconds that readers wait before they reconnect. */
  readonly retryMs?: number
  /**
   * Facts about the message that are no part of it, by name. A store keeps those that it does not know too. They
   * are small, since the bounds do not count them. `traceparent` is that of its publish, of W3C Trace Context. Default:
   * none.
   */
  readonly meta?: Readonly<Record<string, string>>
}

/**
 * An event as the log keeps it: the fields by which its readers are chosen, and its frame. The text is not
 * kept beside the bytes.
 */
export interface Message {
  /**
   * Its place in this process's copy of the log. Places ascend by one and never fall. With one epoch a place
   * is the offset.
   */
  readonly place: number
  readonly channel: string
  readonly event: string
  readonly key: string | undefined
  /** When it was appended, in milliseconds since 1970. */
  readonly timeMs: number
  /** The message on the wire, made once, in the plain representation. */
  readonly frame: Chunk
  /** The `traceparent` of its publish (W3C Trace Context), if it was kept. */
  readonly trace?: string
}

/** The entry between two epochs: a gap of which every reader that passes it is told. */
export interface Seam {
  readonly place: number
  /**
   * From the end of the old epoch to the beginning of the new one. It is the same for everyone who passes it,
   * since all had the rest of the old epoch before.
   */
  readonly gap: Gap
  readonly timeMs: number
  /** The `gap` event on the wire, the same in each representation. */
  readonly frame: Chunk
}

/** The content of a place of a log. */
export type Entry = Message | Seam

/** Returns whether an entry is a seam. */
export function isSeam(entry: Entry): entry is Seam {
  return 'gap' in entry
}
