import { idleMemory } from './idle-memory.ts'
import { saturated1000 } from './saturated-1000.ts'
import { saturated10000 } from './saturated-10000.ts'
import type { Scenario } from './scenario.ts'

/** All scenarios, in the order in which they run. */
export const scenarios: readonly Scenario[] = [saturated1000, saturated10000, idleMemory]
