import { createDiskStore } from 'windhover/store/disk'

import { encodeData } from '../load/message.ts'

/** How many messages one write holds, as those of 256 publishers would. */
const batch = 256

/** Writes so many messages of 100 bytes into a directory, and closes it as a server that ends does. */
export async function fillDirectory(directory: string, messages: number): Promise<void> {
  const history = { maxMessages: messages, maxBytes: 2 ** 30 }
  const store = createDiskStore({ directory, history, durability: 'never' })
  for (let sequence = 0; sequence < messages;) {
    const size = Math.min(batch, messages - sequence)
    const drafts = Array.from({ length: size }, (_, index) => ({
      channel: 'broadcast',
      event: 'message',
      data: encodeData({ publisher: 0, sequence: sequence + index, sentUs: 0 }, 100),
    }))
    // oxlint-disable-next-line no-await-in-loop -- each batch is one write
    await store.append(drafts, { maxWaitMs: 10_000 })
    sequence += size
  }
  await store.close()
}
