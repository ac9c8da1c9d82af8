import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { TLSSocket } from 'node:tls'
import { createProblem, type Identity } from 'windhover'
import { isRefused, validateData } from 'windhover/adapter'

import { addressOf } from '../access/address-of.ts'
import { clearConsoleCookie, type CookiePlace, writeConsoleCookie } from '../access/console-cookie.ts'
import type { DoorSystem } from '../access/create-door.ts'
import { guardRoute, identityOf, sendRefusal } from '../access/guard-route.ts'
import { refuseOver } from '../access/refuse-over.ts'
import { sendProblem } from '../problem/send-problem.ts'
import { checkQuery } from '../routes/check-query.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import type { Audit } from './audit.ts'
import { type LoginRequest, loginRequest } from './session-schemas.ts'

/** Where people log in to the console, and out. */
export const sessionPath = '/api/admin/session'

/** What is said to those who need not log in. */
export const nothingToShow =
  'nobody has to log in: nothing here takes a credential, and administration is for programs on this machine alone'

/** What the routes of a session need. */
export interface SessionRoutes {
  readonly system: DoorSystem
  readonly summed: SummedLog
  readonly audit: Audit
  /** The path that everything stands under; empty for the root. */
  readonly prefix: string
  /** Whether somebody can show a credential. */
  readonly hasRules: () => boolean
}

/** Adds the login to the console, if there is one. */
export function registerSession(
  app: FastifyInstance,
  { system, summed, audit, prefix, hasRules }: SessionRoutes,
): void {
  const { door, limits, sessions } = system
  if (sessions === undefined) return
  const placeOf = (call: FastifyRequest): CookiePlace => ({ prefix, isSecure: isSecure(call) })

  app.get(sessionPath, { onRequest: guardRoute(door, 'admin'), preValidation: checkQuery({}) }, (call) =>
    describeIdentity(identityOf(call)),
  )

  const elsewhere = { credential: 'credential belongs in the body, since addresses end up in logs' }
  app.post(sessionPath, { preValidation: checkQuery({ elsewhere }) }, async (call, reply) => {
    const body = call.body === undefined ? {} : call.body
    const { credential } = (await validateData(loginRequest, body, 'the body')) as LoginRequest
    if (!hasRules()) return sendProblem(reply, createProblem(409, nothingToShow))
    const address = addressOf(call)
    const over = refuseOver(limits.login(address))
    const who = over ?? (await door.admitLogin(credential, call))
    if (!isRefused(who)) {
      limits.rightLogin(address)
      // The login before gives way, also one with another name of the cookie.
      await sessions.end(door.listLogins(call))
      const { secret, expiresAtMs } = await sessions.create(who)
      audit(call, 'logged in', { expiresAt: new Date(expiresAtMs).toISOString() }, who)
      const cookie = writeConsoleCookie(secret, expiresAtMs - Date.now(), placeOf(call))
      return reply.code(204).header('Set-Cookie', cookie).send()
    }
    const { status, code } = who
    // Only what may have been guessed counts.
    if (status !== 429 && (status !== 401 || code === 'token_expired')) limits.rightLogin(address)
    summed.warn('a login to the console failed', { address: call.ip, status, code })
    return sendRefusal(reply, who)
  })

  app.delete(sessionPath, async (call, reply) => {
    for (const { session: _name, ...who } of await sessions.end(door.listLogins(call))) {
      audit(call, 'logged out', {}, who)
    }
    return reply
      .code(204)
      .header('Set-Cookie', clearConsoleCookie(placeOf(call)))
      .send()
  })
}

function describeIdentity({ subject, via = 'hook', expiresAtMs }: Identity): object {
  return {
    subject: subject ?? null,
    via,
    expiresAt: expiresAtMs === undefined ? null : new Date(expiresAtMs).toISOString(),
    isOpen: via === 'anonymous',
  }
}

/** Whether the page came by TLS, which may end at a proxy: then the browser says so itself in the origin of the page. */
function isSecure({ raw, protocol, headers }: FastifyRequest): boolean {
  const isEncrypted = (raw.socket as Partial<TLSSocket>).encrypted === true
  return isEncrypted || protocol === 'https' || headers.origin?.startsWith('https://') === true
}
