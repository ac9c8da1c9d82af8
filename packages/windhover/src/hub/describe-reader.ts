import type { Reader } from '../fanout/reader.ts'
import type { ReaderInfo } from './observer.ts'

/** Returns a reader as observers are told of it. */
export function describeReader(reader: Reader): ReaderInfo {
  const { channels, events } = reader.feed.interest
  const { clientId, path, who } = reader.identity
  return { clientId, stream: path, channels, events, ...(who === undefined ? {} : { identity: who }) }
}
