import type { Fanout } from '../fanout/fanout.ts'
import type { Log } from '../log/log.ts'
import type { HubNode } from './hub-node.ts'
import type { HubSettings } from './hub-options.ts'
import type { Publishing } from './publishing.ts'

/** What has to be closed of a hub, and how long it may take. */
export interface ClosingHub extends Pick<HubSettings, 'scheduler' | 'closeTimeoutMs'> {
  readonly fanout: Fanout
  readonly log: Log
  readonly node: HubNode
  readonly publishing: Publishing
}

/** Ends the readers of a hub over a time in milliseconds, and then what it is made of. */
export async function closeHub(hub: ClosingHub, drainMs: number): Promise<void> {
  const { fanout, log, node, publishing, scheduler, closeTimeoutMs } = hub
  try {
    // Readers that have all that is stored still wait for messages that are about to be, and both share one time.
    const startMs = scheduler.now()
    await publishing.settled(closeTimeoutMs)
    const settleMs = Math.max(0, closeTimeoutMs - (scheduler.now() - startMs))
    await fanout.closeAll('shutdown', { drainMs, settleMs })
  } finally {
    const left = node.heartbeats?.close(closeTimeoutMs)
    await log.close()
    await left
  }
}
