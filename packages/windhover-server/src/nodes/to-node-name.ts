import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'

/**
 * Returns the name of a node among the others: the one that it was given, or one of its machine and process. Containers may share a
 * machine's name and each be process 1, and a process may have several servers, so that a part of it is random.
 */
export function toNodeName(given: string | undefined): string {
  return given ?? `${hostname()}-${process.pid}-${randomBytes(2).toString('hex')}`
}
