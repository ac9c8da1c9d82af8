import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { FaultTrial } from '../test/fault-trial.ts'
import { NatsCluster } from '../test/nats-cluster.ts'
import { natsPrograms } from '../test/nats-process.ts'
import { createJetStreamStore, type JetStreamStoreOptions } from './index.ts'

/** The longest that three servers may take until they have chosen a leader and take streams. */
const maxElectionMs = 45_000

describe.each(natsPrograms)('three servers of NATS $version', (program) => {
  let cluster: NatsCluster

  beforeAll(async () => {
    cluster = await NatsCluster.start(program)
  })

  afterAll(() => cluster.end())

  function onCluster(hub: string): JetStreamStoreOptions {
    return { servers: cluster.addresses, hub, replicas: 3, history: { maxMessages: 1_000_000 } }
  }

  /** Returns the name of the server that leads the stream of the current epoch. */
  async function findLeader(hub: string): Promise<string> {
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

  async function untilElected(): Promise<void> {
    const store = createJetStreamStore(onCluster('elected'))
    const isElected = (): Promise<boolean> =>
      store.probe().then(
        () => true,
        () => false,
      )
    await expect.poll(isElected, { timeout: maxElectionMs, interval: 100 }).toBe(true)
    await store.close()
  }

  test('a single copy is refused', async () => {
    const { replicas: _, ...single } = onCluster('single')
    const store = createJetStreamStore(single)
    await expect(store.probe()).rejects.toMatchObject({
      code: 'invalid_option',
      message:
        'the server of NATS is one of a cluster, where a single copy may lose messages unseen: set replicas to 3',
    })
    await store.close()
  })

  test('the leader is killed, started again, and the next one is killed: nothing is lost, and no gap', async () => {
    await untilElected()
    const trial = new FaultTrial(onCluster('led'))
    try {
      await trial.start()
      for (let n = 0; n < 2; n += 1) {
        const leader = cluster.find(await findLeader('led'))
        await leader.kill()
        await trial.untilAcknowledged(100, maxElectionMs)
        await leader.start()
        await trial.untilAcknowledged(100, maxElectionMs)
      }
      const counts = await trial.end()
      console.log(`nats-server ${program.version}, leaders killed: ${JSON.stringify(counts)}`)
      expect(counts).toMatchObject({ epochs: 1, gaps: 0, notDelivered: 0 })
    } finally {
      await trial.close()
    }
  }, 180_000)
})
