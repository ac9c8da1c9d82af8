import { type Access, type AccessRequest, type Authenticated, isRefused } from '../access/access.ts'
import { grantedBy } from '../access/granted.ts'
import { expired, refuseIdentity } from '../stream/refuse-access.ts'
import { after } from './after.ts'

/**
 * Finds out who wants to read, before anything that the request names is looked at. A client that may read nothing at
 * all is refused here, so that nobody finds out names without a credential that is good for some.
 */
export function authenticateReader(access: Access, request: AccessRequest): Authenticated | Promise<Authenticated> {
  return after(access.authenticate(request), (who) => {
    if (isRefused(who)) return who
    const { expiresAtMs = Infinity } = who
    if (expiresAtMs <= Date.now()) return expired
    return grantedBy(who.grants).allowsSome('read') ? who : refuseIdentity(access, who, 'reading is not granted')
  })
}
