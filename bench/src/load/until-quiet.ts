import type { CountedReaders } from './http2-readers.ts'
import { nowUs } from './message.ts'
import { wait } from './wait.ts'

/** Nothing came for so long: what has not arrived by then is lost. */
const quietMs = 2000

/** Waits until so many messages arrived, or until nothing more comes. */
export async function untilQuiet(readers: CountedReaders, messages: number): Promise<void> {
  const startUs = nowUs()
  while (readers.messages < messages) {
    if (nowUs() - Math.max(startUs, readers.lastArrivalUs) > quietMs * 1000) return
    await wait(20)
  }
}
