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
   * @param toArgs - returns the number of keys, the keys, and the rest. Called again for a script that Redis does not know,
   *   since they may tell of times.
   * @throws WindhoverError as the connection does.
   */
  run(connection: RedisConnection, toArgs: () => readonly string[]): Promise<unknown> {
    return connection.call(['EVALSHA', this.#sha, ...toArgs()]).catch((error: unknown) => {
      if (!isMissingScript(error)) throw error
      return connection.call(['EVAL', this.#text, ...toArgs()])
    })
  }
}

function isMissingScript(error: unknown): boolean {
  const cause = error instanceof WindhoverError ? error.cause : undefined
  return cause instanceof Error && cause.message.startsWith('NOSCRIPT')
}
