import { isLoopbackHost, notGranted } from 'windhover/adapter'

import { type RouteGuard, sendRefusal } from './guard-route.ts'
import { isAtHome } from './is-at-home.ts'

const notHere = notGranted('this is for programs on the same machine alone; with rules, it is for admins')

/**
 * A hook for `onRequest` that lets in programs on this machine alone. The host has to be this machine by name, too: a page of another
 * site may have an address of its own resolve to this machine.
 */
export const guardAtHome: RouteGuard = (request, reply, done) => {
  if (isAtHome(request) && isLoopbackHost(request.hostname)) done()
  else void sendRefusal(reply, notHere)
}
