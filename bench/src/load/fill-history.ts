import { ClosedLoop } from './closed-loop.ts'
import { Publisher } from './publisher.ts'

/** What is published before readers come. */
export interface HistoryFilling {
  readonly port: number
  readonly publishers: number
  readonly dataBytes: number
  readonly messages: number
}

/** Publishes one message, and then so many that readers are to replay; answers the id of the first, and the loop, which has ended. */
export async function fillHistory({ port, publishers, dataBytes, messages }: HistoryFilling): Promise<{
  readonly lastEventId: string
  readonly loop: ClosedLoop
}> {
  const first = new Publisher({ port, index: publishers, dataBytes })
  const { id: lastEventId } = JSON.parse((await first.publish()).body) as { id: string }
  let left = messages
  const loop = new ClosedLoop({ port, publishers, dataBytes, shouldGoOn: () => left-- > 0 })
  await loop.done
  first.close()
  loop.close()
  return { lastEventId, loop }
}
