import type { StoredMessage } from 'windhover/store'

/** An entry of the stream as Redis returns it: the id, then names and values in turn. */
export type RawEntry = readonly [id: string, fields: readonly string[]]

/** An entry of the stream. */
export interface StreamEntry {
  /** Ascends with each epoch. */
  readonly generation: string
  /** The message, or the name of the epoch that begins if the entry is a marker. */
  readonly content: StoredMessage | string
}

/** Reads an entry as the script wrote it. */
export function readEntry([entryId, fields]: RawEntry): StreamEntry {
  const [generation, offset] = entryId.split('-') as [string, string]
  if (fields[2] === 'b') return { generation, content: fields[3]! }
  const [, timeMs, , , , channel, , event, , data, , id, , key, , retryMs, , , , meta] = fields as string[]
  const message: StoredMessage = {
    channel: channel!,
    event: event!,
    data: data!,
    ...(id === '' ? {} : { id: id! }),
    ...(key === '' ? {} : { key: key! }),
    ...(retryMs === '' ? {} : { retryMs: Number(retryMs) }),
    ...(meta === '' ? {} : { meta: JSON.parse(meta!) as Record<string, string> }),
    offset: Number(offset),
    timeMs: Number(timeMs),
  }
  return { generation, content: message }
}
