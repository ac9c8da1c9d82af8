import type { ReceivedEvent } from './received-event.ts'
import type { Rows } from './ring.ts'

/** Finds where the event with this number stands, or -1 where it is not among the rows. Numbers ascend, so it halves. */
export function findRow(rows: Rows<ReceivedEvent>, number: number): number {
  let low = 0
  let high = rows.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = rows.at(middle)?.number ?? 0
    if (found === number) return middle
    if (found < number) low = middle + 1
    else high = middle - 1
  }
  return -1
}
