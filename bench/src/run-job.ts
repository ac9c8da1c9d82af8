import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

import type { Job } from './job.ts'
import type { Outcome } from './outcome.ts'
import type { LoadName, Target } from './load/load.ts'
import type { LoadOrder } from './load/run-load.ts'
import { loadCore, type RunningServer, spawnPinned, startServer } from './server-process.ts'
import { type PrepareOptions, serverKinds } from './servers/catalog.ts'
import { makeCertificate } from './servers/certificate.ts'
import { prepareDoor } from './servers/door.ts'
import { openStorePlace } from './servers/store-place.ts'

/** Loads that measure memory: their servers collect their garbage when told. */
const measuringMemory: ReadonlySet<LoadName> = new Set(['idle', 'kept', 'closed-window'])

const main = fileURLToPath(new URL('./main.js', import.meta.url))

/** Runs a job: new servers on their core, a new load process on the other. What fails is a problem of the outcome, not an exception. */
export async function runJob(job: Job): Promise<Outcome> {
  const { server, load, isStock, program, door: algorithm, store, nodes = 1, workers, flags, isSecure = false } = job
  const { dialect, ...kind } = serverKinds.get(server)!
  const canCollect = kind.canCollect && measuringMemory.has(load)
  const door = algorithm === undefined ? undefined : prepareDoor(algorithm)
  const certificate = isSecure ? makeCertificate() : undefined
  const place = store === undefined ? undefined : await openStorePlace(store)
  const historyMessages = store?.kind === 'disk' ? store.keptMessages : undefined
  const options = {
    isStock,
    isCollecting: canCollect,
    program,
    configFile: door?.configFile,
    historyMessages,
    workers,
    flags,
    certificate,
  }
  const servers: RunningServer[] = []
  try {
    await startServers(server, { ...options, storeUrl: place?.url }, nodes, servers)
    const [first, ...others] = servers as [RunningServer, ...RunningServer[]]
    return await runLoad(job, {
      port: first.port,
      pid: first.pid,
      dialect,
      canCollect,
      start: first.start,
      others: others.map(({ port, pid }) => ({ port, pid })),
      command: [...first.command, '--port', String(first.port)],
      brokerPid: place?.pid,
      tokensFile: door?.tokensFile,
      isSecure,
    })
  } finally {
    await Promise.all(servers.map((running) => running.stop()))
    await place?.stop()
    door?.clean()
    certificate?.clean()
  }
}

/** Starts servers one after the other. Those that started are in the list even if a later one does not. */
async function startServers(
  name: string,
  options: PrepareOptions,
  count: number,
  started: RunningServer[],
): Promise<void> {
  const { prepare } = serverKinds.get(name)!
  // oxlint-disable-next-line no-await-in-loop -- the time that each takes to start is measured
  while (started.length < count) started.push(await startServer(await prepare(options)))
}

async function runLoad({ load, settings }: Job, target: Target): Promise<Outcome> {
  const order: LoadOrder = { load, target, settings }
  const child = spawnPinned(loadCore, [process.execPath, main, 'load', JSON.stringify(order)])
  const [out, errors] = await Promise.all([text(child.stdout!), text(child.stderr!)])
  if (out !== '') return JSON.parse(out) as Outcome
  const reason = errors.split('\n').find((line) => /Error/.test(line)) ?? errors.trim()
  return { figures: {}, problems: [`the load failed: ${reason}`] }
}
