import { ErrorReply } from '@redis/client'
import { WindhoverError } from 'windhover'

import type { RedisConnection } from './redis-connection.ts'

/** The commands that are used, for a user with no others, and calls of them that change nothing. */
export interface NeededRights {
  /** As ACL SETUSER takes them. */
  readonly rule: string
  /** A call of each command that scripts use, since a script that is refused does not tell for which one. */
  readonly trials: readonly (readonly string[])[]
}

/**
 * Turns the refusal of a call into the refusal to start, if it is one that lasts: somebody has to change something.
 *
 * @returns a WindhoverError `invalid_option` with what to do, or `undefined`.
 */
export async function findLastingRefusal(
  error: unknown,
  connection: RedisConnection,
  rights: NeededRights,
): Promise<WindhoverError | undefined> {
  const cause = error instanceof WindhoverError ? error.cause : error
  if (!(cause instanceof ErrorReply)) return undefined
  const { message } = cause
  const refuse = (text: string): WindhoverError => new WindhoverError('invalid_option', text, { cause })
  if (message.startsWith('NEWERSTATE ')) return refuse(`Redis: ${message.slice('NEWERSTATE '.length)}`)
  if (/^(NOAUTH|WRONGPASS)/.test(message)) {
    return refuse('Redis refuses the user or the password: give the right ones in the address')
  }
  if (!isMissingRight(message)) return undefined
  const name = findName(message) ?? (await findMissingRight(connection, rights))
  const missing = name === undefined ? 'the keys of the store' : `+${name}`
  return refuse(`the user of Redis lacks a right (${missing}): give it with ACL SETUSER, which needs ${rights.rule}`)
}

/** Calls one command after another, until the user may not call one. */
async function findMissingRight(connection: RedisConnection, { trials }: NeededRights): Promise<string | undefined> {
  for (const trial of trials) {
    const error = await connection.call(trial).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    const cause = error instanceof WindhoverError ? error.cause : undefined
    const name = cause instanceof ErrorReply ? findName(cause.message) : undefined
    if (name !== undefined) return name
  }
  return undefined
}

function isMissingRight(message: string): boolean {
  return message.startsWith('NOPERM') || message.includes('The user executing the script can')
}

/** Finds the command in `NOPERM … to run the 'config|get' command`. */
function findName(message: string): string | undefined {
  return /^NOPERM .*'([a-z|]+)'/i.exec(message)?.[1]
}
