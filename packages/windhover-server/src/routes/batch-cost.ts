import type { FastifyReply, FastifyRequest, onErrorHookHandler } from 'fastify'
import type { AccessRefusal } from 'windhover'

import type { Door } from '../access/door.ts'
import { findIdentity, guardRoute, identityOf, type RouteGuard } from '../access/guard-route.ts'
import { refuseOver } from '../access/refuse-over.ts'
import { toRateHeaders } from '../limits/to-rate-headers.ts'

/**
 * Takes what a batch costs from the rates of its sender: its messages, which are known once the body was read. A batch that fails before
 * costs one, and a sender with nothing left is refused before the body is read.
 */
export class BatchCost {
  readonly #door: Door
  readonly #paid = new WeakSet<FastifyRequest>()

  constructor(door: Door) {
    this.#door = door
  }

  /** A hook that lets in who may publish something, and has not used up its rate. */
  guard(onRefused: (refusal: AccessRefusal) => void): RouteGuard {
    const judge = (request: FastifyRequest, _reply: FastifyReply, identity: ReturnType<typeof identityOf>) => {
      const judged = this.#door.judgeRate(identity, request, 0)
      return judged && refuseOver(judged)
    }
    return guardRoute(this.#door, 'publish', judge, onRefused)
  }

  /** Takes the cost of a request; returns why it is refused. */
  take(request: FastifyRequest, reply: FastifyReply, cost: number): AccessRefusal | undefined {
    this.#paid.add(request)
    const judged = this.#door.judgeRate(identityOf(request), request, cost)
    if (judged === undefined) return undefined
    if (judged.allowed) void reply.headers(toRateHeaders(judged))
    return refuseOver(judged)
  }

  /** A hook that takes the cost of a request that has failed before it was known. */
  readonly onError: onErrorHookHandler = (request, reply, _error, done) => {
    if (!this.#paid.has(request) && findIdentity(request) !== undefined) this.take(request, reply, 1)
    done()
  }
}
