import type { FastifyBaseLogger } from 'fastify'

import { redactDetails } from './redact-details.ts'

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

/** Wraps a log of someone else, whose lines go we do not know where: what is secret is taken out of ours before. */
export function createRedactedLog(log: FastifyBaseLogger): FastifyBaseLogger {
  const methods = Object.fromEntries(
    levels.map((level) => [level, (...words: unknown[]) => call(level, words)] as const),
  ) as unknown as Pick<FastifyBaseLogger, (typeof levels)[number]>
  return {
    ...methods,
    silent: () => {},
    get level() {
      return log.level
    },
    set level(level) {
      log.level = level
    },
    child: (bindings, options) =>
      createRedactedLog(log.child(redactDetails(bindings) as Parameters<typeof log.child>[0], options)),
  }

  function call(level: (typeof levels)[number], words: unknown[]): void {
    Reflect.apply(
      log[level],
      log,
      words.map((word) => redactDetails(word)),
    )
  }
}
