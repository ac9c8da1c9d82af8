import { createHash } from 'node:crypto'

import { WindhoverError } from 'windhover'

import type { RedisConnection } from './redis-connection.ts'

/** A script that Redis runs by its hash. Its text is sent only where Redis does not know it, as after a restart. */
export class RedisScript {
  readonly #text: string
  readonly #sha: string

  constructor(text: string) {
    this.#text = text
    this.#sha = createHash('sha1').update(text).digest('hex')
  }

  /**
   * Runs it.
   *
   * @param args - the number of keys, the keys, and the rest.
   * @throws WindhoverError as the connection does.
   */
  run(connection: RedisConnection, args: readonly string[]): Promise<unknown> {
    return connection.call(['EVALSHA', this.#sha, ...args]).catch((error: unknown) => {
      if (!isMissingScript(error)) throw error
      return connection.call(['EVAL', this.#text, ...args])
    })
  }
}

function isMissingScript(error: unknown): boolean {
  const cause = error instanceof WindhoverError ? error.cause : undefined
  return cause instanceof Error && cause.message.startsWith('NOSCRIPT')
}
