import { toAddressKey } from '../connection/address-limit.ts'
import type { Reader } from '../fanout/reader.ts'
import type { Via } from '../principal.ts'

/** A choice of readers. All that is given has to hold, and at least one field has to be given. */
export interface ReaderFilter {
  /** The readers of a person or program. They are found without a look at the others. */
  readonly subject?: string | undefined
  /** The one reader whose `connected` event had this. */
  readonly clientId?: string | undefined
  /** The readers with this channel among their interest. */
  readonly channel?: string | undefined
  /**
   * The readers from an IPv4 address, or from the /64 network of an IPv6 address, as far as their addresses are known.
   */
  readonly address?: string | undefined
  /** The readers with this credential, such as the `jti` of a JWT. */
  readonly tokenId?: string | undefined
  /** The readers that showed their identity in this way. */
  readonly via?: Via | undefined
  /**
   * The readers whose credential was issued before this moment, in milliseconds since 1970. A credential that does not
   * tell when counts as issued before. Readers that are anonymous or unknown have no credential, and do not match.
   */
  readonly issuedBeforeMs?: number | undefined
  /** The readers of this login. */
  readonly session?: string | undefined
  /** The reader that has this lease. It is found without a look at the others. */
  readonly lease?: string | undefined
}

/** Returns whether a filter chooses a reader. */
export type ReaderTest = (reader: Reader) => boolean

/** Makes the test of a filter. */
export function createReaderTest(filter: ReaderFilter): ReaderTest {
  const { subject, clientId, channel, tokenId, via, issuedBeforeMs, session, lease } = filter
  const isFrom = filter.address === undefined ? undefined : createAddressTest(filter.address)
  return ({ identity, feed }) => {
    const { who } = identity
    if (subject !== undefined && who?.subject !== subject) return false
    if (clientId !== undefined && identity.clientId !== clientId) return false
    if (tokenId !== undefined && who?.tokenId !== tokenId) return false
    if (via !== undefined && who?.via !== via) return false
    if (session !== undefined && who?.session !== session) return false
    if (lease !== undefined && identity.lease !== lease) return false
    if (issuedBeforeMs !== undefined) {
      if (who === undefined || who.via === 'anonymous') return false
      if ((who.issuedAtMs ?? -Infinity) >= issuedBeforeMs) return false
    }
    if (channel !== undefined && !feed.interest.channels.includes(channel)) return false
    return isFrom === undefined || isFrom(identity.address)
  }
}

function createAddressTest(address: string): (other: string | undefined) => boolean {
  const key = toAddressKey(address)
  // The key of an IPv4 address is the address, as readers keep it: only IPv6 has to be looked into.
  if (!key.includes(':')) return (other) => other === key
  return (other) => other !== undefined && other.includes(':') && toAddressKey(other) === key
}
