import type { FastifyInstance } from 'fastify'

import { type DoorSystem, findRevocationMs } from '../access/create-door.ts'
import { type AccessSetup, hasRules } from '../access/rules.ts'
import { type AdminOptions, registerAdmin } from '../admin/register-admin.ts'
import { registerTickets } from '../routes/tickets.ts'

/** Where the routes of a door stand. */
export interface SystemPlace extends Pick<AdminOptions, 'hub' | 'log' | 'summed' | 'prefix' | 'reload' | 'cluster'> {
  /** What decides who may do what, at that time. */
  readonly setup: () => AccessSetup
}

/** Adds the routes that are there only with a door: tickets, and the operations of admins. */
export function mountSystem(app: FastifyInstance, system: DoorSystem, { setup, ...place }: SystemPlace): void {
  registerTickets(app, { system, streamPath: `${place.prefix}/sse/broadcast` })
  registerAdmin(app, {
    ...place,
    system,
    hasRules: () => hasRules(setup()),
    revocationMs: () => findRevocationMs(setup()),
  })
}
