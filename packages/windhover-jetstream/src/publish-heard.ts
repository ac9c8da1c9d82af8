import type { JetStreamPublishOptions, PubAck } from '@nats-io/jetstream'

import type { LiveLink } from './nats-link.ts'
import { isUnheard } from './to-unavailable.ts'

const maxAttempts = 5
const firstPauseMs = 10

/**
 * Publishes to a stream that may just have been made: its subject is heard a moment after the server has told another
 * node that the stream is there. Only what nobody has heard is sent again.
 */
export async function publishHeard(
  { client }: LiveLink,
  subject: string,
  payload: string,
  options: Partial<JetStreamPublishOptions>,
): Promise<PubAck> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.publish(subject, payload, options)
    } catch (error) {
      if (attempt === maxAttempts || !isUnheard(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** attempt))
    }
  }
}
