import { findLast } from './find-last.ts'
import type { LiveLink } from './nats-link.ts'
import { untilHeard } from './until-heard.ts'

/**
 * Writes a message in place of the last one under a subject, which takes the same way as any other.
 *
 * @returns how far the clock of the server is ahead of ours, in milliseconds.
 * @throws an error of NATS if it was not stored.
 */
export async function measureClock(live: LiveLink, stream: string, subject: string): Promise<number> {
  const startMs = Date.now()
  await untilHeard(() => live.client.publish(subject, '', { expect: { streamName: stream } }))
  const middleMs = (startMs + Date.now()) / 2
  // The answer to a publish tells no time.
  const found = await findLast(live, stream, subject)
  return found === undefined ? 0 : found.timeMs - middleMs
}
