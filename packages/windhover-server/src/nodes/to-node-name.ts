import { hostname } from 'node:os'

/** Returns the name of a node among the others: the one that it was given, or one of its machine and process. */
export function toNodeName(given: string | undefined): string {
  return given ?? `${hostname()}-${process.pid}`
}
