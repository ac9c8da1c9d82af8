import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { FaultTrial } from '../test/fault-trial.ts'
import { NatsProcess, newestNats } from '../test/nats-process.ts'

interface Fault {
  readonly name: string
  /** What a reader is told of it: 1 epoch for none. */
  readonly epochs: number
  /** Set if it may be more. */
  readonly maxEpochs?: number
  readonly gaps: readonly [min: number, max: number]
  readonly trustRestarts?: true
  readonly inflict: (server: NatsProcess, trial: FaultTrial) => Promise<void>
}

/** Does something with the server on a connection of its own. */
async function manage(server: NatsProcess, act: (manager: JetStreamManager) => Promise<unknown>): Promise<void> {
  const connection = await connect({ servers: `127.0.0.1:${server.port}` })
  try {
    await act(await jetstreamManager(connection))
  } finally {
    await connection.close()
  }
}

async function findStream(manager: JetStreamManager): Promise<string> {
  const found = await manager.streams.getMessage('WHP_faults', { last_by_subj: 'whp.faults.epoch' })
  return `WH_faults_${found!.json<{ epoch: string }>().epoch}`
}

async function restart(server: NatsProcess): Promise<void> {
  await server.kill()
  await server.start()
}

async function startOlder(server: NatsProcess, trial: FaultTrial): Promise<void> {
  await server.kill()
  const copy = server.copyStore()
  await server.start()
  await trial.untilAcknowledged(100)
  await server.kill()
  await server.replaceStore(copy)
  await server.start()
}

/** The faults that one server can have. */
const faults: readonly Fault[] = [
  {
    name: 'stream deleted',
    epochs: 2,
    gaps: [1, 1],
    inflict: (server) => manage(server, async (manager) => manager.streams.delete(await findStream(manager))),
  },
  {
    name: 'stream purged',
    epochs: 1,
    // What a node had not read by then is gone.
    gaps: [0, 1],
    inflict: (server) => manage(server, async (manager) => manager.streams.purge(await findStream(manager))),
  },
  {
    name: 'pointer deleted',
    epochs: 2,
    // A server that makes the pointer while it still removes the old one may take the new one with it.
    maxEpochs: 3,
    gaps: [1, 2],
    inflict: (server) => manage(server, (manager) => manager.streams.delete('WHP_faults')),
  },
  { name: 'kill -9, start', epochs: 2, gaps: [1, 1], inflict: restart },
  { name: 'kill -9, start, trusted', epochs: 1, gaps: [0, 0], trustRestarts: true, inflict: restart },
  // The first of both starts begins an epoch, too.
  { name: 'kill -9, start with an older copy', epochs: 3, gaps: [2, 2], inflict: startOlder },
  {
    name: 'kill -9, start with an older copy, trusted',
    epochs: 2,
    gaps: [1, 1],
    trustRestarts: true,
    inflict: startOlder,
  },
  {
    name: 'kill -9, start with nothing',
    epochs: 2,
    gaps: [1, 1],
    async inflict(server) {
      await server.kill()
      await server.replaceStore(undefined)
      await server.start()
    },
  },
  {
    name: 'stands still',
    epochs: 1,
    gaps: [0, 0],
    async inflict(server, trial) {
      server.freeze()
      await expect.poll(() => trial.isAway).toBe(true)
      server.thaw()
    },
  },
]

describe.each(newestNats)('faults under load, with nats-server $version', (program) => {
  let server: NatsProcess

  beforeEach(async () => {
    server = new NatsProcess(program)
    await server.start()
  })

  afterEach(async () => {
    server.thaw()
    await server.end()
  })

  test.each(faults)(
    '$name',
    async ({ name, epochs, maxEpochs = epochs, gaps: [min, max], trustRestarts = false, inflict }) => {
      const servers = `127.0.0.1:${server.port}`
      const trial = new FaultTrial({ servers, hub: 'faults', trustRestarts, history: { maxMessages: 1_000_000 } })
      try {
        await trial.start()
        await inflict(server, trial)
        await trial.untilAcknowledged(200)
        const counts = await trial.end()
        console.log(`nats-server ${program.version}, ${name}: ${JSON.stringify(counts)}`)
        expect(counts.epochs).toBeGreaterThanOrEqual(epochs)
        expect(counts.epochs).toBeLessThanOrEqual(maxEpochs)
        expect(counts.gaps).toBeGreaterThanOrEqual(min)
        expect(counts.gaps).toBeLessThanOrEqual(max)
      } finally {
        await trial.close()
      }
    },
  )
})
