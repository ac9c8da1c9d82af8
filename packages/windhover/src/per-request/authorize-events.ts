import type { Access, AccessRefusal, Identity } from '../access/access.ts'
import { grantedBy } from '../access/granted.ts'
import { after } from '../endpoint/after.ts'
import { refuseIdentity } from '../stream/refuse-access.ts'

/** The events of a stream per request that a client may read, at least one. */
export interface AllowedEvents {
  readonly events: ReadonlySet<string>
}

/**
 * Judges what a client may read of a stream per request: the declared events that its grants allow in some channel, and
 * then the last word of the door. There is no channel, so that those of the grants say nothing here.
 */
export function authorizeEvents(
  access: Access,
  identity: Identity,
  declared: Iterable<string>,
): AllowedEvents | AccessRefusal | Promise<AllowedEvents | AccessRefusal> {
  const granted = grantedBy(identity.grants)
  const events = [...declared].filter((event) => granted.allowsEventSomewhere('read', event))
  if (events.length === 0) return refuseIdentity(access, identity, 'no event of this stream is granted')
  const allowed = { events: new Set(events) }
  if (access.authorize === undefined) return allowed
  return after(access.authorize(identity, { do: 'read', channels: [], events }), (isAllowed) =>
    // In JavaScript it may be anything, such as the rows of a query.
    isAllowed === true ? allowed : refuseIdentity(access, identity, 'reading this is not allowed'),
  )
}
