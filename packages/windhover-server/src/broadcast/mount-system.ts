import type { FastifyInstance } from 'fastify'

import { type DoorSystem, findRevocationMs } from '../access/create-door.ts'
import { type AdminOptions, registerAdmin } from '../admin/register-admin.ts'
import { registerTickets } from '../routes/tickets.ts'

/** Where the routes of a door stand. */
export type SystemPlace = Omit<AdminOptions, 'revocationMs' | 'system'>

/** Adds the routes that are there only with a door: tickets, and the operations of admins. */
export function mountSystem(app: FastifyInstance, system: DoorSystem, place: SystemPlace): void {
  registerTickets(app, { system, streamPath: `${place.prefix}/sse/broadcast` })
  registerAdmin(app, {
    ...place,
    system,
    revocationMs: () => findRevocationMs(place.setup()),
  })
}
