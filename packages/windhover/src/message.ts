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
  /** What the message is about, for readers that want only the newest of each. */
  readonly key?: string
  /** Milliseconds that readers wait before they reconnect. */
  readonly retryMs?: number
}

/** An event as the log keeps it: what readers are chosen by, and its frame; the text is not kept beside the bytes. */
export interface Message {
  /** Where it stands in this process's copy of the log. Places ascend by one and never fall; with one epoch a place is the offset. */
  readonly place: number
  readonly channel: string
  readonly event: string
  readonly key: string | undefined
  /** When it was appended, in milliseconds since 1970. */
  readonly timeMs: number
  /** The message on the wire, made once, in the plain representation. */
  readonly frame: Chunk
}

/** The entry between two epochs: a gap that every reader is told of which passes it. */
export interface Seam {
  readonly place: number
  /** From the end of the old epoch to the beginning of the new one. The same for everyone who passes it, since all had the rest of the old epoch before. */
  readonly gap: Gap
  readonly timeMs: number
  /** The `gap` event on the wire, the same in each representation. */
  readonly frame: Chunk
}

/** What stands at a place of a log. */
export type Entry = Message | Seam

/** Whether an entry is a seam. */
export function isSeam(entry: Entry): entry is Seam {
  return 'gap' in entry
}
