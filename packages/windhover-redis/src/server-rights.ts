import { ErrorReply } from '@redis/client'
import { WindhoverError } from 'windhover'

import { findTlsRefusal } from './find-tls-refusal.ts'
import type { RedisConnection } from './redis-connection.ts'

/** The commands that are used, for a user with no others, and calls of them that change nothing. */
export interface NeededRights {
  /** As ACL SETUSER takes them. */
  readonly rule: string
  /**
   * A call of each command that scripts use. A script that is refused does not tell for which one, and the first call
   * of a script need not come to all of them.
   */
  readonly trials: readonly (readonly string[])[]
  /** A call of each key that changes nothing, and is refused if the key is of another type. */
  readonly keyTrials: readonly (readonly [key: string, call: readonly string[]])[]
}

/**
 * Turns the refusal of a call into the refusal to start, if it is one that lasts: somebody has to change something.
 *
 * @returns a WindhoverError `invalid_option` with what to do, or `undefined`.
 */
export function findLastingRefusal(error: unknown, rights: NeededRights): WindhoverError | undefined {
  const cause = error instanceof WindhoverError ? error.cause : error
  const refuse = (text: string): WindhoverError => new WindhoverError('invalid_option', text, { cause })
  if (!(cause instanceof ErrorReply)) {
    const sentence = findTlsRefusal(cause)
    return sentence === undefined ? undefined : refuse(sentence)
  }
  const { message } = cause
  if (message.startsWith('NEWERSTATE ')) return refuse(`Redis: ${message.slice('NEWERSTATE '.length)}`)
  if (/^(NOAUTH|WRONGPASS)|invalid password|without any password configured/i.test(message)) {
    return refuse('Redis refuses the user or the password: give the right ones in the address')
  }
  if (/DB index is out of range/i.test(message)) {
    return refuse('Redis has no database of the number in the address: give another, or none')
  }
  if (!isMissingRight(message)) return undefined
  return refuse(describeMissing(findName(message), rights))
}

/**
 * Calls one command after another.
 *
 * @throws WindhoverError `invalid_option` if the user may not call one of them, or a key is of another type.
 */
export async function checkRights(connection: RedisConnection, rights: NeededRights): Promise<void> {
  for (const trial of rights.trials) {
    const cause = await findCause(connection, trial)
    const name = cause === undefined ? undefined : findName(cause.message)
    if (name !== undefined) throw new WindhoverError('invalid_option', describeMissing(name, rights), { cause })
  }
  for (const [key, trial] of rights.keyTrials) {
    const cause = await findCause(connection, trial)
    if (!cause?.message.startsWith('WRONGTYPE')) continue
    const remedy = 'delete the key, or give the hub another name'
    throw new WindhoverError('invalid_option', `another program uses the key ${key} of Redis: ${remedy}`, { cause })
  }
}

/** Calls a command; returns what Redis says if it refuses it. */
async function findCause(connection: RedisConnection, command: readonly string[]): Promise<ErrorReply | undefined> {
  try {
    await connection.call(command)
    return undefined
  } catch (error) {
    return error instanceof WindhoverError && error.cause instanceof ErrorReply ? error.cause : undefined
  }
}

function describeMissing(name: string | undefined, { rule }: NeededRights): string {
  const missing = name === undefined ? 'the keys of the store' : `+${name}`
  return `the user of Redis lacks a right (${missing}): give it with ACL SETUSER, which needs ${rule}`
}

function isMissingRight(message: string): boolean {
  return message.startsWith('NOPERM') || message.includes('The user executing the script can')
}

/** Finds the command in `NOPERM … to run the 'config|get' command`. */
function findName(message: string): string | undefined {
  return /^NOPERM .*'([a-z|]+)'/i.exec(message)?.[1]
}
