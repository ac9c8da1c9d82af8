import type { FastifyReply, onErrorHookHandler } from 'fastify'
import { type AccessRefusal, WindhoverError } from 'windhover'

import { sendRefusal } from '../access/guard-route.ts'
import type { RejectedCounts, RejectionCode } from '../metrics/rejected-counts.ts'

/** Counts publishes that are refused before the hub sees them. What the hub refuses, it counts itself. */
export class Rejections {
  readonly #counts: Pick<RejectedCounts, 'add' | 'note'>
  /** What was counted: what the hub has thrown, and what one error handler throws for the next. */
  readonly #counted = new WeakSet<object>()

  /** @param counts - is told of each. */
  constructor(counts: Pick<RejectedCounts, 'add' | 'note'>) {
    this.#counts = counts
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
    this.#note(error)
    return error
  }

  /** Counts one. */
  add(error: unknown): void {
    this.#counts.add(toCode(error))
    this.#note(error)
  }

  /**
   * Counts a refusal of the door, except that of a sender over its rate. That one has its own count, and the code of a log that takes
   * nothing: a busy publisher would raise the alert of a broken log.
   */
  readonly addRefusal = ({ status, code, detail }: AccessRefusal): void => {
    if (status === 429) return
    this.#counts.add(code)
    this.#counts.note(code, detail)
  }

  /** Counts a refusal of the door, and answers with it. */
  refuse(reply: FastifyReply, refusal: AccessRefusal): FastifyReply {
    this.addRefusal(refusal)
    return sendRefusal(reply, refusal)
  }

  /** What a fault of ours says is for the log. */
  #note(error: unknown): void {
    const code = toCode(error)
    this.#counts.note(code, code === 'internal' ? 'an internal error; the log has it' : (error as Error).message)
  }
}

/** The code of what was thrown: of ours its own, of Fastify's that of its status. */
function toCode(error: unknown): RejectionCode {
  if (error instanceof WindhoverError) return error.code
  const { statusCode = 500 } = error as { readonly statusCode?: number }
  if (statusCode === 413) return 'too_large'
  return statusCode >= 400 && statusCode < 500 ? 'invalid_request' : 'internal'
}
