import type { LiveLink } from './nats-link.ts'
import { publishHeard } from './publish-heard.ts'

/**
 * Writes a message in place of the last one under a subject, which takes the same way as any other.
 *
 * @returns how far the clock of the server is ahead of ours, in milliseconds.
 * @throws an error of NATS if it was not stored.
 */
export async function measureClock(live: LiveLink, stream: string, subject: string): Promise<number> {
  const startMs = Date.now()
  await publishHeard(live, subject, '', { expect: { streamName: stream } })
  const middleMs = (startMs + Date.now()) / 2
  // The answer to a publish tells no time.
  const found = await live.manager.streams.getMessage(stream, { last_by_subj: subject })
  return found === null ? 0 : found.time.getTime() - middleMs
}
