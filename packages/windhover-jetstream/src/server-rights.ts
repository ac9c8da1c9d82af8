import type { NatsConnection } from '@nats-io/nats-core'
import type { WindhoverError } from 'windhover'

import { findLastingRefusal } from './find-lasting-refusal.ts'

/** What is asked of JetStream, with a name of a stream after it. */
const calls = [
  'STREAM.CREATE',
  'STREAM.UPDATE',
  'STREAM.INFO',
  'STREAM.DELETE',
  'STREAM.PURGE',
  'STREAM.MSG.GET',
  'STREAM.MSG.DELETE',
  'DIRECT.GET',
  'CONSUMER.CREATE',
  'CONSUMER.DELETE',
  'CONSUMER.MSG.NEXT',
]

/** Returns the subjects that a store or a state publishes on, with a stream and messages that are not there. */
export function listTrials(streams: readonly string[], subjects: readonly string[]): readonly string[] {
  const requests = streams.flatMap((stream) => calls.map((call) => `$JS.API.${call}.${stream}-`))
  // The name of a consumer comes after that of its stream.
  const named = requests.map((request) => (/CONSUMER\.(DELETE|MSG)/.test(request) ? `${request}.-` : request))
  return ['$JS.API.STREAM.NAMES', ...named, ...subjects.map((subject) => `${subject}.-`)]
}

/**
 * Publishes on each of the subjects, which changes nothing.
 *
 * @returns a WindhoverError `invalid_option` if the user has no right to one of them.
 */
export async function findMissingRight(
  connection: NatsConnection,
  trials: readonly string[],
): Promise<WindhoverError | undefined> {
  const refusals: (WindhoverError | undefined)[] = []
  for (const trial of trials) {
    // What is not there answers late, or not at all.
    connection.request(trial).catch((error: unknown) => refusals.push(findLastingRefusal(error)))
  }
  // A missing right is told before the answer to a ping. The second one lets all requests hear of it.
  await connection.flush()
  await connection.flush()
  return refusals.find((refusal) => refusal !== undefined)
}
