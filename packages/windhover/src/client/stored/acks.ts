import { WindhoverClientError } from '../client-error.ts'
import type { GapMessage } from '../client-stream.ts'
import type { AnyMessage } from '../client-types.ts'
import type { Acknowledged } from './id-store.ts'

/** Knows what was given, and how much of it is done without a hole. */
export interface Acks {
  /** @throws WindhoverClientError `unacknowledged` if too many were given behind one that is not done. */
  give(item: AnyMessage | GapMessage): (AnyMessage | GapMessage) & Acknowledged
}

interface Given {
  readonly id: string
  readonly isGap: boolean
  isDone: boolean
}

/** How many may be given behind one that is not done. */
const maxGiven = 10_000

/** @param onDone - called with the id of the last item up to which everything is done. */
export function createAcks(onDone: (id: string) => void): Acks {
  /** What was given since, in its order. */
  const given: Given[] = []

  function settle(): void {
    let end = 0
    // A gap is done with what is behind it, and not with what is before it.
    for (let index = 0; given[index]?.isDone || given[index]?.isGap; index += 1)
      if (given[index]!.isDone) end = index + 1
    const id = given.splice(0, end).findLast((each) => each.id !== '')?.id
    if (id !== undefined) onDone(id)
  }

  return {
    give(item) {
      if (given.length >= maxGiven) {
        throw new WindhoverClientError(
          'unacknowledged',
          `${maxGiven} messages were given behind one without ack(); call it for each`,
        )
      }
      const entry: Given = { id: idOf(item), isGap: !('id' in item), isDone: false }
      given.push(entry)
      return {
        ...item,
        ack() {
          if (entry.isDone) return
          entry.isDone = true
          settle()
        },
      }
    },
  }
}

function idOf(item: AnyMessage | GapMessage): string {
  if ('id' in item) return item.id
  const { resumedAt } = item.data
  return resumedAt === null ? '' : `${resumedAt.epoch}.${resumedAt.offset}`
}
