import type { Access, AccessRefusal, Identity } from '../access/access.ts'
import { grantedBy } from '../access/granted.ts'
import { type AskedReading, narrowReading } from '../stream/narrow-reading.ts'
import { refuseIdentity } from '../stream/refuse-access.ts'
import { after } from './after.ts'

/** What a known client may read. */
export interface AllowedReading {
  readonly channels: readonly string[]
  /** `undefined` for all events. */
  readonly events: readonly string[] | undefined
}

/**
 * Judges what a client asks to read, once it is known who it is: by its grants, and then by the last word of the door.
 * A client that showed nothing is asked for a credential, where one that is known is refused.
 */
export function authorizeReading(
  access: Access,
  identity: Identity,
  asked: AskedReading,
): AllowedReading | AccessRefusal | Promise<AllowedReading | AccessRefusal> {
  const narrowed = narrowReading(asked, grantedBy(identity.grants))
  if ('fault' in narrowed) return refuseIdentity(access, identity, narrowed.fault)
  if (access.authorize === undefined) return narrowed
  return after(access.authorize(identity, { do: 'read', ...narrowed }), (isAllowed) =>
    // In JavaScript it may be anything, such as the rows of a query.
    isAllowed === true ? narrowed : refuseIdentity(access, identity, 'reading this is not allowed'),
  )
}
