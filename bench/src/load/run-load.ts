import { bursts } from './bursts.ts'
import { channels } from './channels.ts'
import { churn } from './churn.ts'
import { closedWindow } from './closed-window.ts'
import { connecting } from './connecting.ts'
import { firstSecond } from './first-second.ts'
import { idle } from './idle.ts'
import { keepAlives } from './keep-alives.ts'
import { kept } from './kept.ts'
import { nodeKilled } from './node-killed.ts'
import type { Load, LoadName, LoadSettings, Target } from './load.ts'
import { paced } from './paced.ts'
import { probedReplays } from './probed-replays.ts'
import { quietReplay } from './quiet-replay.ts'
import { restart } from './restart.ts'
import { resume } from './resume.ts'
import { saturated } from './saturated.ts'
import { stalled } from './stalled.ts'
import { start } from './start.ts'
import { storeAppend } from './store-append.ts'
import { storeCatchUp } from './store-catch-up.ts'
import { storeDelivery } from './store-delivery.ts'
import { storeStart } from './store-start.ts'
import { storeTail } from './store-tail.ts'
import { storm } from './storm.ts'

const loads: Readonly<Record<LoadName, Load>> = {
  saturated,
  paced,
  idle,
  connecting,
  channels,
  stalled,
  resume,
  churn,
  kept,
  storm,
  restart,
  'probed-replays': probedReplays,
  'closed-window': closedWindow,
  bursts,
  'quiet-replay': quietReplay,
  start,
  'first-second': firstSecond,
  'keep-alives': keepAlives,
  'store-append': storeAppend,
  'store-delivery': storeDelivery,
  'store-tail': storeTail,
  'store-catch-up': storeCatchUp,
  'store-start': storeStart,
  'node-killed': nodeKilled,
}

/** What the process that makes the load is told, as its one argument. */
export interface LoadOrder {
  readonly load: LoadName
  readonly target: Target
  readonly settings: LoadSettings
}

/** The whole life of a load process: does what it is told, and writes the outcome as one line of JSON. */
export async function runLoad(order: string): Promise<void> {
  const { load, target, settings } = JSON.parse(order) as LoadOrder
  const outcome = await loads[load](target, settings)
  process.stdout.write(JSON.stringify(outcome), () => process.exit(0))
}
