import type { Scheduler } from '../connection/scheduler.ts'
import type { Log } from '../log/log.ts'
import { StoreLog } from '../log/store-log.ts'

/** Goes through a log once, without a message: asks its store, or waits for a turn of the event loop in memory. */
export async function probeLog(log: Log, scheduler: Scheduler): Promise<void> {
  if (log instanceof StoreLog) await log.probe()
  else await new Promise<void>((resolve) => scheduler.schedule(resolve))
}
