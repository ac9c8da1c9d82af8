import type { Reader } from '../fanout/reader.ts'
import type { ReaderInfo } from './observer.ts'

/** Returns the description of a reader that observers are given. */
export function describeReader(reader: Reader): ReaderInfo {
  const { channels, events } = reader.feed.interest
  const { clientId, path, who, address, connectedAtMs } = reader.identity
  return {
    clientId,
    stream: path,
    channels,
    events,
    connectedAtMs,
    ...(address === undefined ? {} : { address }),
    ...(who === undefined ? {} : { via: who.via, identity: who }),
    ...(who?.subject === undefined ? {} : { subject: who.subject }),
  }
}
