import type { LiveLink } from './nats-link.ts'

/** The newest message under a subject. */
export interface LastMessage {
  readonly sequence: number
  readonly timeMs: number
  readonly data: Uint8Array
}

/**
 * Finds the newest message under a subject, by its leader: a direct read has no answer at all if there is no stream.
 * nats-server 2.9 ends itself if it is asked while another node makes the stream.
 *
 * @throws JetStreamApiError if there is no such stream.
 */
export async function findLast(
  { manager }: LiveLink,
  stream: string,
  subject: string,
): Promise<LastMessage | undefined> {
  const found = await manager.streams.getMessage(stream, { last_by_subj: subject })
  return found === null ? undefined : { sequence: found.seq, timeMs: found.time.getTime(), data: found.data }
}
