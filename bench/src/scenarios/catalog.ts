import { channels } from './channels.ts'
import { connecting } from './connecting.ts'
import { idleMemory, idleMemoryPeers } from './idle-memory.ts'
import { paced } from './paced.ts'
import { publishAnswer } from './publish-answer.ts'
import { resume } from './resume.ts'
import { saturated1000 } from './saturated-1000.ts'
import { saturated10000 } from './saturated-10000.ts'
import type { Scenario } from './scenario.ts'
import { soak } from './soak.ts'
import { stalled } from './stalled.ts'

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
  idleMemoryPeers,
  soak,
]
