import type { StoreDraft, StoredMessage } from 'windhover/store'

/**
 * An entry of the stream as Redis returns it: the id, then names and values in turn, as bytes. Half of them are names and
 * empty values, of which no text is made.
 */
export type RawEntry = readonly [id: Buffer, fields: readonly Buffer[]]

/** An entry of the stream. */
export interface StreamEntry {
  /** Ascends with each epoch. */
  readonly generation: string
  /** The message, or the name of the epoch that begins if the entry is a marker. */
  readonly content: StoredMessage | string
}

/** The name of the field of a marker. */
const marker = 'b'.charCodeAt(0)

/** Reads an entry as the script wrote it. */
export function readEntry([entryId, fields]: RawEntry): StreamEntry {
  const [generation, offset] = String(entryId).split('-') as [string, string]
  if (fields[2]![0] === marker) return { generation, content: String(fields[3]) }
  const [, timeMs, , , , channel, , event, , data, , id, , key, , retryMs, , , , meta] = fields as Buffer[]
  const plain: StoreDraft = { channel: String(channel), event: String(event), data: String(data) }
  const isPlain = id!.length + key!.length + retryMs!.length + meta!.length === 0
  const draft = isPlain ? plain : { ...plain, ...readExtras(id!, key!, retryMs!, meta!) }
  return { generation, content: toStoredMessage(draft, Number(offset), Number(String(timeMs))) }
}

function readExtras(id: Buffer, key: Buffer, retryMs: Buffer, meta: Buffer): Partial<StoreDraft> {
  return {
    id: String(id),
    key: String(key),
    ...(retryMs.length === 0 ? {} : { retryMs: Number(String(retryMs)) }),
    ...(meta.length === 0 ? {} : { meta: JSON.parse(String(meta)) as Record<string, string> }),
  }
}

/** Returns the message that an entry of a draft holds, as {@link readEntry} would. */
export function toStoredMessage(draft: StoreDraft, offset: number, timeMs: number): StoredMessage {
  const { channel, event, data, id = '', key = '', retryMs, meta } = draft
  // Most have none of these, and each spread costs about as much as the rest of the object.
  if (id === '' && key === '' && retryMs === undefined && meta === undefined) {
    return { channel, event, data, offset, timeMs }
  }
  return {
    channel,
    event,
    data,
    ...(id === '' ? {} : { id }),
    ...(key === '' ? {} : { key }),
    ...(retryMs === undefined ? {} : { retryMs }),
    ...(meta === undefined ? {} : { meta }),
    offset,
    timeMs,
  }
}
