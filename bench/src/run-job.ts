import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

import type { Job } from './job.ts'
import type { Outcome } from './outcome.ts'
import type { LoadName } from './load/load.ts'
import type { LoadOrder } from './load/run-load.ts'
import { loadCore, spawnPinned, startServer } from './server-process.ts'
import { serverKinds } from './servers/catalog.ts'
import { prepareDoor } from './servers/door.ts'

/** Loads that measure memory: their servers collect their garbage when told. */
const measuringMemory: ReadonlySet<LoadName> = new Set(['idle', 'kept', 'closed-window'])

const main = fileURLToPath(new URL('./main.js', import.meta.url))

/** Runs a job: a new server on its core, a new load process on the other. What fails is a problem of the outcome, not an exception. */
export async function runJob({
  server: name,
  load,
  settings,
  isStock,
  program,
  door: algorithm,
}: Job): Promise<Outcome> {
  const kind = serverKinds.get(name)!
  const canCollect = kind.canCollect && measuringMemory.has(load)
  const door = algorithm === undefined ? undefined : prepareDoor(algorithm)
  const options = { isStock, isCollecting: canCollect, program, configFile: door?.configFile }
  const server = await startServer(await kind.prepare(options))
  try {
    const order: LoadOrder = {
      load,
      target: { port: server.port, pid: server.pid, canCollect, start: server.start, tokensFile: door?.tokensFile },
      settings,
    }
    const child = spawnPinned(loadCore, [process.execPath, main, 'load', JSON.stringify(order)])
    const [out, errors] = await Promise.all([text(child.stdout!), text(child.stderr!)])
    if (out !== '') return JSON.parse(out) as Outcome
    const reason = errors.split('\n').find((line) => /Error/.test(line)) ?? errors.trim()
    return { figures: {}, problems: [`the load failed: ${reason}`] }
  } finally {
    await server.stop()
    door?.clean()
  }
}
