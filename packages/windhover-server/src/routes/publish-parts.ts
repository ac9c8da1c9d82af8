import type { FastifyRequest } from 'fastify'
import { defaultChannel, type JsonText, WindhoverError } from 'windhover'
import { findSimilarName } from 'windhover/adapter'

import type { Door } from '../access/door.ts'
import { identityOf } from '../access/guard-route.ts'

/** What stands in for the data of an undeclared event that has none. */
export const emptyData = { text: 'empty' }

/** Judges whether a request may publish an event in a channel. */
export function judgeEvent(
  door: Door,
  call: FastifyRequest,
  event: string,
  channel: string = defaultChannel,
): ReturnType<Door['judgePublish']> {
  return door.judgePublish(identityOf(call), channel, event)
}

/** Takes the text as it came. What a hook has changed is taken as the value that it is now, unless a number was lost before. */
export function keepText(value: unknown, text: JsonText | undefined): unknown {
  if (text === undefined) return value
  if (text.isSameAs(value)) return text
  const lost = text.findLostNumber()
  if (lost === undefined) return value
  throw new WindhoverError('invalid_data', `data was changed by a hook, and a number of it ${lost.message}`, {
    issues: [lost],
  })
}

/** A request without a body has no content type to be wrong, and so comes this far. */
export function requireBody(body: unknown, sentence = 'Content-Type: expected application/json'): unknown {
  if (body !== undefined) return body
  throw Object.assign(new Error(sentence), { statusCode: 415 })
}

/** Refuses a channel that is not one of the server's. */
export function checkChannel(
  channel: string | undefined,
  channels: readonly string[] | 'any',
  path: readonly (string | number)[] = ['channel'],
): void {
  if (channel === undefined || channels === 'any' || channels.includes(channel)) return
  const similar = findSimilarName(channel, channels)
  const hint = similar === undefined ? '' : `; did you mean ${JSON.stringify(similar)}?`
  const message = `${JSON.stringify(channel)} is not one of this server's channels${hint} (${channels.join(', ')})`
  throw new WindhoverError('invalid_name', `${path.join('.')}: ${message}`, { issues: [{ path, message }] })
}

/** The hub knows the data alone; here it stands under `data`. */
export function insideData(error: unknown): unknown {
  if (!(error instanceof WindhoverError) || error.code !== 'invalid_data') return error
  const issues = error.issues.map(({ path, message }) => ({ path: ['data', ...path], message }))
  return new WindhoverError(error.code, error.message, { issues, cause: error })
}
