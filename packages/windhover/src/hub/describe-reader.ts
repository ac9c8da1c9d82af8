import type { Reader } from '../fanout/reader.ts'
import type { ReaderInfo } from './observer.ts'

/** Returns the description of a reader that observers are given. */
export function describeReader(reader: Reader): ReaderInfo {
  const { channels, events } = reader.feed.interest
  const { clientId, path, who, address, connectedAtMs } = reader.identity
  const info: Writable<ReaderInfo> = { clientId, stream: path, channels, events, connectedAtMs }
  // One by one: observers are told of every reader that joins, and a spread of each costs more than all of it.
  if (address !== undefined) info.address = address
  if (who === undefined) return info
  if (who.subject !== undefined) info.subject = who.subject
  info.via = who.via
  info.identity = who
  return info
}

type Writable<Value> = { -readonly [Name in keyof Value]: Value[Name] }
