import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { runAtOnce } from '../../windhover/test/support/run-at-once.ts'
import { FaultTrial } from '../test/fault-trial.ts'
import { NatsCluster } from '../test/nats-cluster.ts'
import { natsPrograms } from '../test/nats-process.ts'
import { createJetStreamStore, type JetStreamStoreOptions } from './index.ts'

/** The longest that three servers may take until they have chosen a leader and take streams. */
const maxElectionMs = 45_000

/** Three servers of one version. */
interface Servers {
  readonly name: string
  readonly cluster: NatsCluster
}

function onCluster({ cluster }: Servers, hub: string): JetStreamStoreOptions {
  return { servers: cluster.addresses, hub, replicas: 3, history: { maxMessages: 1_000_000 } }
}

/** Returns the name of the server that leads the stream of the current epoch. */
async function findLeader({ cluster }: Servers, hub: string): Promise<string> {
  const connection = await connect({ servers: cluster.addresses })
  try {
    const manager = await jetstreamManager(connection)
    for await (const name of manager.streams.names(`wh.${hub}.*`)) {
      return (await manager.streams.info(name)).cluster!.leader!
    }
    throw new Error('there is no stream')
  } finally {
    await connection.close()
  }
}

async function untilElected(servers: Servers): Promise<void> {
  const store = createJetStreamStore(onCluster(servers, 'elected'))
  const isElected = (): Promise<boolean> =>
    store.probe().then(
      () => true,
      () => false,
    )
  await expect.poll(isElected, { timeout: maxElectionMs, interval: 100 }).toBe(true)
  await store.close()
}

// Elections are waited for, so that all versions have theirs at the same time.
describe.skipIf(natsPrograms.length === 0)('three servers of NATS, of each version', () => {
  let all: readonly Servers[] = []

  beforeAll(async () => {
    const starts = natsPrograms.map(async (program) => ({
      name: `nats-server ${program.version}`,
      cluster: await NatsCluster.start(program),
    }))
    all = await Promise.all(starts)
  })

  afterAll(async () => void (await Promise.all(all.map(({ cluster }) => cluster.end()))))

  test('a single copy is refused', () =>
    runAtOnce(all, async (servers) => {
      const { replicas: _, ...single } = onCluster(servers, 'single')
      const store = createJetStreamStore(single)
      await expect(store.probe()).rejects.toMatchObject({
        code: 'invalid_option',
        message:
          'the server of NATS is one of a cluster, where a single copy may lose messages unseen: set replicas to 3',
      })
      await store.close()
    }))

  test(
    'the leader is killed, started again, and the next one is killed: nothing is lost, and no gap',
    () =>
      runAtOnce(all, async (servers) => {
        await untilElected(servers)
        const trial = new FaultTrial(onCluster(servers, 'led'))
        try {
          await trial.start()
          for (let n = 0; n < 2; n += 1) {
            const leader = servers.cluster.find(await findLeader(servers, 'led'))
            await leader.kill()
            await trial.untilAcknowledged(100, maxElectionMs)
            await leader.start()
            await trial.untilAcknowledged(100, maxElectionMs)
          }
          const counts = await trial.end()
          console.log(`${servers.name}, leaders killed: ${JSON.stringify(counts)}`)
          expect(counts).toMatchObject({ epochs: 1, gaps: 0, notDelivered: 0 })
        } finally {
          await trial.close()
        }
      }),
    180_000,
  )
})
