import { setImmediate } from 'node:timers/promises'

import { expect } from 'vitest'
import type { Store } from 'windhover/store'

/** Longer than any call of a store may take, a blocked read too, and than a server may be silent. */
const standstillMs = 4_500

/**
 * Lets the process stand still while it waits for a healthy server, and expects every call to be answered. Timers come
 * before sockets: its own time limits are over before it hears the answers. The store has the messages `first`, `second`
 * and `third` then.
 */
export async function outliveStandstill(store: Store): Promise<void> {
  const append = (text: string) =>
    store.append([{ channel: 'c', event: 'e', data: text }], { maxWaitMs: 1_000 }).then(([stored]) => stored!.position)
  const { epoch } = await append('first')
  const calls = [append('second'), store.probe(), store.read({ epoch, offset: 0 }, { messages: 9, bytes: 9_999 })]
  // They are on their way by then, and so is a read that waits for news.
  // oxlint-disable-next-line no-await-in-loop -- turns of the event loop
  for (let turn = 0; turn < 5; turn += 1) await setImmediate()
  const endMs = performance.now() + standstillMs
  while (performance.now() < endMs);
  await expect(Promise.all(calls)).resolves.toMatchObject([{ epoch, offset: 2 }, { epoch }, { epoch }])
  await append('third')
}
