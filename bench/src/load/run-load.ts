import { idle } from './idle.ts'
import type { Load, LoadName, LoadSettings, Target } from './load.ts'
import { saturated } from './saturated.ts'

const loads: Partial<Record<LoadName, Load>> = { saturated, idle }

/** What the process that makes the load is told, as its one argument. */
export interface LoadOrder {
  readonly load: LoadName
  readonly target: Target
  readonly settings: LoadSettings
}

/** The whole life of a load process: does what it is told, and writes the outcome as one line of JSON. */
export async function runLoad(order: string): Promise<void> {
  const { load, target, settings } = JSON.parse(order) as LoadOrder
  const outcome = await loads[load]!(target, settings)
  process.stdout.write(JSON.stringify(outcome), () => process.exit(0))
}
