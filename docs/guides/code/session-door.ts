import type { AccessRequest, Identity } from 'windhover'
import { createServer, type WindhoverServer } from 'windhover-server'

/** Finds the user of a session; `undefined` for none. */
export type FindUser = (session: string | undefined) => string | undefined

/** Makes a server that lets in whoever has a session, each to a channel of its own. */
export function createSessionServer(findUser: FindUser): WindhoverServer {
  const authenticate = (request: AccessRequest): Identity | undefined => {
    const user = findUser(request.cookie('session'))
    if (user === undefined) return undefined
    return { subject: user, via: 'hook', grants: [{ allow: ['read'], channels: [`user:${user}`] }] }
  }
  return createServer({ port: 0, logLevel: 'silent', access: { authenticate } })
}
