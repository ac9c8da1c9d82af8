import type { Identity } from 'windhover'
import { toAddressKey } from 'windhover/adapter'

/** What is taken back: everything that all of these fields are said of. */
export interface Revocation {
  /** The person or program it is about. Default: any. */
  readonly subject?: string | undefined
  /** The credential, such as the `jti` of a JWT or the id of a key. Default: any. */
  readonly tokenId?: string | undefined
  /** The address that it comes from. Default: any. */
  readonly address?: string | undefined
  /** The channel that is read or published to. Default: any. */
  readonly channel?: string | undefined
  /**
   * Only what was issued before this moment, in milliseconds since 1970. A credential that does not say when it was issued counts as
   * issued before; whoever shows none has none. Default: any.
   */
  readonly issuedBeforeMs?: number | undefined
}

/** A revocation in force. */
export interface KeptRevocation extends Revocation {
  readonly id: string
  /** When it was made, and when it ends, in milliseconds since 1970. */
  readonly createdAtMs: number
  readonly untilMs: number
}

/** The names of what a revocation may be about; one of them at least is given. */
export const revocationFields = ['subject', 'tokenId', 'address', 'channel', 'issuedBeforeMs'] as const

/** Who does something, and in which channels. */
export interface RevocableAct {
  readonly identity: Identity
  readonly address: string | undefined
  /** Default: it is not known yet, and no revocation of a channel is looked at. */
  readonly channels?: readonly string[]
}

/** Whether a revocation is about an act. */
export function isAbout(revocation: Revocation, { identity, address, channels = [] }: RevocableAct): boolean {
  const { subject, tokenId, channel, issuedBeforeMs } = revocation
  if (subject !== undefined && subject !== identity.subject) return false
  if (tokenId !== undefined && tokenId !== identity.tokenId) return false
  if (revocation.address !== undefined && !isSameAddress(revocation.address, address)) return false
  if (channel !== undefined && !channels.includes(channel)) return false
  if (issuedBeforeMs === undefined) return true
  return identity.via !== 'anonymous' && (identity.issuedAtMs ?? -Infinity) < issuedBeforeMs
}

/** Returns whether two addresses are of one client. Those of IPv6 are compared by their /64 network, of which each client has all. */
export function isSameAddress(one: string, other: string | undefined): boolean {
  return other !== undefined && toAddressKey(one) === toAddressKey(other)
}
