import type { LiveLink } from './nats-link.ts'

/**
 * Writes a message in place of the last one under a subject, which takes the same way as any other.
 *
 * @returns how far the clock of the server is ahead of ours, in milliseconds.
 * @throws an error of NATS if it was not stored.
 */
export async function measureClock({ client, manager }: LiveLink, stream: string, subject: string): Promise<number> {
  const startMs = Date.now()
  await client.publish(subject, '', { expect: { streamName: stream } })
  const middleMs = (startMs + Date.now()) / 2
  // The answer to a publish tells no time.
  const found = await manager.streams.getMessage(stream, { last_by_subj: subject })
  return found === null ? 0 : found.time.getTime() - middleMs
}
