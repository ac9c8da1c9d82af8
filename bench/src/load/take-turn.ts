import { once } from 'node:events'
import { createServer } from 'node:net'

import { wait } from './wait.ts'

/** A name in Linux's abstract namespace: whoever ends, however, gives it back. */
const name = '\0windhover-bench-turn'

/** Does something while no other load process does: connecting thousands at once starves the servers beside. */
export async function takeTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  for (;;) {
    const holder = createServer()
    const isTaken = await once(holder.listen(name), 'listening').then(
      () => true,
      () => false,
    )
    if (isTaken) {
      try {
        return await act()
      } finally {
        holder.close()
        await once(holder, 'close')
      }
    }
    await wait(20)
  }
}
