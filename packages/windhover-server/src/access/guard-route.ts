import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AccessRefusal, Act, Authenticated, Identity } from 'windhover'
import { after, isRefused, refuseAccess } from 'windhover/adapter'

import type { Door } from './door.ts'

/** A hook for `onRequest`. Not async, as a promise costs each publish about 1 µs. */
export type RouteGuard = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => void

const identities = new WeakMap<FastifyRequest, Identity>()

/** Judges a request whose sender may come in; returns why it is refused. */
type FurtherJudge = (request: FastifyRequest, reply: FastifyReply, identity: Identity) => AccessRefusal | undefined

/**
 * Makes a hook that lets in those who may act so anywhere, before their body is read. The rest is refused.
 *
 * @param judgeFurther - called for those who may come in. Default: all of them may.
 * @param onRefused - called with each refusal. Default: nobody counts them.
 */
export function guardRoute(
  door: Door,
  act: Act,
  judgeFurther?: FurtherJudge,
  onRefused?: (refusal: AccessRefusal) => void,
): RouteGuard {
  return (request, reply, done) => {
    const judge = (who: Authenticated): void => {
      const refusal = isRefused(who) ? who : judgeFurther?.(request, reply, who)
      if (refusal !== undefined) {
        onRefused?.(refusal)
        return void sendRefusal(reply, refusal)
      }
      identities.set(request, who as Identity)
      done()
    }
    try {
      const outcome = after(door.admit(act, request), judge)
      if (outcome instanceof Promise) outcome.catch((error: unknown) => done(error as Error))
    } catch (error) {
      done(error as Error)
    }
  }
}

/**
 * Returns who sent a request that {@link guardRoute} let in.
 *
 * @throws Error for a request that no guard has seen, which is a mistake of ours.
 */
export function identityOf(request: FastifyRequest): Identity {
  const identity = identities.get(request)
  if (identity === undefined) throw new Error(`no guard has let in ${request.routeOptions.url ?? 'this request'}`)
  return identity
}

/** Returns who sent a request; `undefined` if no guard has let it in. */
export function findIdentity(request: FastifyRequest): Identity | undefined {
  return identities.get(request)
}

/** Answers a request that is refused. As bytes: to a text, Fastify would add a charset. */
export function sendRefusal(reply: FastifyReply, refusal: AccessRefusal): FastifyReply {
  const { status, headers, body } = refuseAccess(refusal)
  return reply
    .code(status)
    .headers({ ...headers })
    .send(Buffer.from(body))
}
