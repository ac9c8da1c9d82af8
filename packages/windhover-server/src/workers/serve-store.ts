import type { Position } from 'windhover'
import type { Following, Store, StoreDraft, StoreListener } from 'windhover/store'

import { answerCalls } from './link-calls.ts'
import type { Link } from './link.ts'
import {
  encodeMessages,
  type FollowCall,
  maxUntaken,
  storeTopic,
  takenAtOnce,
  type Told,
  toldTopic,
} from './store-messages.ts'

/** The longest time that an append may wait for a store here, in milliseconds. A worker gives up sooner if it is told to. */
const maxAppendMs = 5_000

/**
 * Serves a store of this process to another one, which has it by `createIpcStore`. If that process is gone, its telling stops; what it
 * had appended is stored as it would be otherwise.
 */
export function serveStore(store: Store, link: Link): void {
  let following: Following | undefined
  let current = 0
  let untaken = 0
  const stopAnswering = answerCalls(link, storeTopic, {
    append: async (body) =>
      JSON.stringify(await store.append(JSON.parse(body as string) as StoreDraft[], { maxWaitMs: maxAppendMs })),
    async read(body) {
      const { after, max } = body as { after: Position; max: { messages: number; bytes: number } }
      const batch = await store.read(after, max)
      return typeof batch === 'string' ? batch : { epoch: batch.epoch, text: encodeMessages(batch.messages) }
    },
    probe: () => store.probe(),
    follow: (body) => follow(body as FollowCall),
    stop,
    taken(body) {
      if (body !== current) return
      const wasFull = untaken >= maxUntaken
      untaken -= takenAtOnce
      if (wasFull) following?.resume()
    },
  })
  link.onClose(() => {
    stopAnswering()
    stop()
  })

  async function follow({ telling, from }: FollowCall): Promise<Position> {
    stop()
    current = telling
    untaken = 0
    let start: Position | undefined
    const begun = await store.follow(
      createListener(telling, (position) => (start = position)),
      from,
    )
    // The worker may be gone, or have stopped it, before it began.
    if (current === telling) following = begun
    else begun.stop()
    return start!
  }

  function stop(): void {
    following?.stop()
    following = undefined
    current = 0
  }

  function createListener(telling: number, onStart: (position: Position) => void): StoreListener {
    const tell = (told: Told): void => link.send(toldTopic, told)
    return {
      onStart,
      onMessages(_epoch, messages) {
        tell({ telling, kind: 'messages', text: encodeMessages(messages) })
        untaken += 1
        return untaken < maxUntaken
      },
      onEpoch: (epoch, oldHead) => tell({ telling, kind: 'epoch', epoch, oldHead }),
      onLost: (_epoch, upTo) => tell({ telling, kind: 'lost', upTo }),
      onOldest: (_epoch, oldest) => tell({ telling, kind: 'oldest', oldest }),
      onState: (state, reason) => tell({ telling, kind: 'state', state, reason }),
    }
  }
}
