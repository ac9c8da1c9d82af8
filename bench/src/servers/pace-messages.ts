import { createData } from '../load/message.ts'
import { systemUs } from '../load/system-us.ts'
import { wait } from '../load/wait.ts'
import type { PaceOrder } from './store-orders.ts'

/** What a paced message is made of. */
export type PacedData = ReturnType<typeof createData>

/** Hands over messages at a steady pace, and returns how many. Each says when it was handed over, by the clock of the system. */
export async function paceMessages(
  { perSecond, ms, dataBytes }: PaceOrder,
  firstSequence: number,
  send: (data: PacedData) => void,
): Promise<number> {
  const messages = Math.round((ms * perSecond) / 1000)
  const startMs = performance.now()
  for (let index = 0; index < messages; index += 1) {
    const leadMs = startMs + (index * 1000) / perSecond - performance.now()
    // Those that are late go at once.
    // oxlint-disable-next-line no-await-in-loop -- this is the pace
    if (leadMs > 0) await wait(leadMs)
    send(createData({ publisher: 0, sequence: firstSequence + index, sentUs: systemUs() }, dataBytes))
  }
  return messages
}
