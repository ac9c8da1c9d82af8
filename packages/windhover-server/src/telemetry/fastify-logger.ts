import type { FastifyBaseLogger } from 'fastify'

/** What Fastify is told to say of each address that it listens on. */
export const listeningLine = 'listening'

/**
 * Makes the log that Fastify gets: without {@link listeningLine}, of which it writes one for each address of the machine and which
 * nothing turns off. The server itself says where it listens, in one line.
 */
export function createFastifyLogger(log: FastifyBaseLogger): FastifyBaseLogger {
  const child = log.child({})
  const { info } = child
  // Of `this`, since the children of this one inherit it.
  child.info = function (this: FastifyBaseLogger, ...words: unknown[]): void {
    if (words[0] !== listeningLine) Reflect.apply(info, this, words)
  }
  return child
}
