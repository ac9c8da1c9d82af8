import type { FastifyReply, onErrorHookHandler } from 'fastify'
import { type AccessRefusal, type ErrorCode, WindhoverError } from 'windhover'

import { sendRefusal } from '../access/guard-route.ts'

/** Counts publishes that are refused before the hub sees them. What the hub refuses, it counts itself. */
export class Rejections {
  readonly #count: (code: ErrorCode | 'internal') => void
  /** What was counted: what the hub has thrown, and what one error handler throws for the next. */
  readonly #counted = new WeakSet<object>()

  /** @param count - called with the code of each. */
  constructor(count: (code: ErrorCode | 'internal') => void) {
    this.#count = count
  }

  /** A hook of a route that publishes. */
  readonly onError: onErrorHookHandler = (_request, _reply, error, done) => {
    if (!this.#counted.has(error)) this.add(error)
    this.#counted.add(error)
    done()
  }

  /** Returns what the hub has thrown, as it is thrown on. */
  fromHub(error: unknown): unknown {
    if (typeof error === 'object' && error !== null) this.#counted.add(error)
    return error
  }

  /** Counts one. */
  add(error: unknown): void {
    this.#count(toCode(error))
  }

  /**
   * Counts a refusal of the door, except that of a sender over its rate. That one has its own count, and the code of a log that takes
   * nothing: a busy publisher would raise the alert of a broken log.
   */
  readonly addRefusal = ({ status, code }: AccessRefusal): void => {
    if (status !== 429) this.#count(code)
  }

  /** Counts a refusal of the door, and answers with it. */
  refuse(reply: FastifyReply, refusal: AccessRefusal): FastifyReply {
    this.addRefusal(refusal)
    return sendRefusal(reply, refusal)
  }
}

/** The code of what was thrown: of ours its own, of Fastify's that of its status. */
function toCode(error: unknown): ErrorCode | 'internal' {
  if (error instanceof WindhoverError) return error.code
  const { statusCode = 500 } = error as { readonly statusCode?: number }
  if (statusCode === 413) return 'too_large'
  return statusCode >= 400 && statusCode < 500 ? 'invalid_request' : 'internal'
}
