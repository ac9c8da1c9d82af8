import { formatPosition } from '../position.ts'
import type { AnyHub } from './hub.ts'

/**
 * Returns the position of a hub as a header, for an answer with a state that its client then follows. A stream that is
 * opened with its value as the last id gives every event that the state may not have.
 *
 * Call it before the state is read, and publish an event after its change is committed. Otherwise an event may be in
 * neither. Arguments are evaluated in order, so read it in a line before `new Response(await read(), { headers })`. An
 * event that is published while the state is read may be in both.
 *
 * @param hub - the hub that the events are published to, or another one on its store.
 * @returns one header, to be set on the answer: `<epoch>.<offset>`.
 * @throws WindhoverError `unavailable` before `hub.ready()`, and with a store after `hub.close()`.
 */
export function positionHeader(hub: Pick<AnyHub, 'position'>): { readonly 'Windhover-Position': string } {
  return { 'Windhover-Position': formatPosition(hub.position()) }
}
