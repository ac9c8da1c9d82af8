/** The part of Node's `process` that is used here. Other runtimes have none. */
interface ResourceTeller {
  getActiveResourcesInfo?(): readonly string[]
}

/**
 * Counts the resources that keep this process alive, by kind: timers, sockets, files. Empty if the runtime
 * does not tell.
 */
export function findOpenResources(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const teller = (globalThis as { process?: ResourceTeller }).process
  for (const kind of teller?.getActiveResourcesInfo?.() ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
