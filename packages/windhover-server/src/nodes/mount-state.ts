import type { FastifyInstance } from 'fastify'
import type { State } from 'windhover/store'

import type { DoorSystem } from '../access/create-door.ts'
import type { StatePreparation } from '../store/state-preparation.ts'

/** What follows a state. */
export interface StateUse {
  readonly state: State
  readonly preparation: StatePreparation
  readonly system: DoorSystem | undefined
}

/** Prepares what follows a state before an app listens, and closes it and then the state with the app. Hooks that were added before run first. */
export function mountState(app: FastifyInstance, { state, preparation, system }: StateUse): void {
  app.addHook('onReady', async () => {
    await Promise.all([system?.tokens?.prepare(), preparation.start()])
  })
  app.addHook('onClose', async () => {
    preparation.stop()
    system?.close()
    await state.close()
  })
}
