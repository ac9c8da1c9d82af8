import { ArgumentsError } from '../arguments.ts'
import { isRedisInstalled } from '../nodes/redis-process.ts'
import { Random } from '../random.ts'
import { toViolation } from '../violation.ts'
import { type ChaosArguments, type ChaosStore, readChaosArguments } from './chaos-arguments.ts'
import { ChaosTrace } from './chaos-trace.ts'
import type { ChaosWorld } from './chaos-world.ts'
import { Chaos } from './chaos.ts'
import { createDiskWorld } from './disk-world.ts'
import { createMemoryWorld } from './memory-world.ts'
import { createNatsWorld, natsProgram } from './nats-world.ts'
import { printOutcome } from './print-outcome.ts'
import { createRedisClusterWorld } from './redis-cluster-world.ts'
import { createRedisWorld } from './redis-world.ts'
import { createSentinelWorld } from './sentinel-world.ts'
import { ownProgram } from './server-node.ts'

process.exitCode = await run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<number> {
  let wanted: ChaosArguments
  try {
    wanted = readChaosArguments(args)
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error
    console.error(error.message)
    return 2
  }
  const { seed, seconds, store, workers, other } = wanted
  const missing = findMissing(store)
  if (missing !== undefined) {
    console.log(`Not run: chaos on ${store}. It needs ${missing} (apt-get install ${missing}).`)
    return process.env['CI'] === 'true' ? 1 : 0
  }
  console.log(`seed ${seed}: ${seconds} s on ${store}${workers > 1 ? `, ${workers} workers` : ''}`)
  const trace = new ChaosTrace()
  try {
    const world = await createWorld(wanted)
    const programs = other === undefined ? [ownProgram] : [ownProgram, other]
    const print = (line: string): void => console.log(line)
    const chaos = new Chaos({ seed, liveMs: seconds * 1000, world, workers, programs, trace, print })
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => chaos.abort(`the run was ended by ${signal}`))
    for (const line of printOutcome(await chaos.run())) console.log(line)
    await trace.close(false)
    console.log('All kept.')
    return 0
  } catch (error) {
    const { invariant, message, reader } = toViolation(error, 'a run')
    await trace.close(true)
    console.error(`\nFAILED: ${reader ?? 'nodes'}, ${invariant}: ${message}`)
    console.error(`\nAll that happened: ${trace.path}`)
    console.error(`\nAgain, though the timing will differ: npm run chaos -- ${args.join(' ')}`)
    return 1
  }
}

async function createWorld({ seed, store, workers }: ChaosArguments): Promise<ChaosWorld> {
  const random = new Random(seed + 2 ** 41)
  if (store === 'memory') return createMemoryWorld(workers)
  if (store === 'disk') return createDiskWorld(random, workers)
  if (store === 'sentinel') return await createSentinelWorld(random)
  if (store === 'cluster') return await createRedisClusterWorld()
  return await (store === 'redis' ? createRedisWorld(random) : createNatsWorld(random))
}

/** Returns the program that a store needs and that is not there. */
function findMissing(store: ChaosStore): string | undefined {
  if (['redis', 'sentinel', 'cluster'].includes(store) && !isRedisInstalled) return 'redis-server'
  return store === 'jetstream' && natsProgram === undefined ? 'nats-server' : undefined
}
