import { channels } from './channels.ts'
import { closedWindow } from './closed-window.ts'
import { connecting } from './connecting.ts'
import { dearReader } from './dear-reader.ts'
import { idleMemory, idleMemoryPeers } from './idle-memory.ts'
import { meta, metaMemory } from './meta.ts'
import { paced } from './paced.ts'
import { publishAnswer } from './publish-answer.ts'
import { resume } from './resume.ts'
import { saturated1000 } from './saturated-1000.ts'
import { saturated10000 } from './saturated-10000.ts'
import type { Scenario } from './scenario.ts'
import { soak } from './soak.ts'
import { stalled } from './stalled.ts'
import { storm } from './storm.ts'

/** All scenarios, in the order in which they run. */
export const scenarios: readonly Scenario[] = [
  saturated1000,
  saturated10000,
  publishAnswer,
  paced,
  idleMemory,
  connecting,
  channels,
  stalled,
  resume,
  meta,
  metaMemory,
  storm,
  dearReader,
  closedWindow,
  idleMemoryPeers,
  soak,
]
