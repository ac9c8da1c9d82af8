import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WindhoverError } from 'windhover'
import { fillStoreBounds } from 'windhover/store'

import { NatsProcess, newestNats } from '../test/nats-process.ts'
import { AppendCall } from './append-call.ts'
import { EpochKeeper } from './epoch-keeper.ts'
import { NatsLink } from './nats-link.ts'
import { RecordIndex } from './record-index.ts'
import { RecordLog } from './record-log.ts'
import { StreamTrim } from './stream-trim.ts'

describe.each(newestNats)('the trim of a stream in nats-server $version', (program) => {
  const server = new NatsProcess(program)

  beforeAll(() => server.start())
  afterAll(() => server.end())

  // An empty stream tells 0 as its first sequence, and nats-server 2.9 takes a purge up to 1 as one of everything.
  test('what came since the verification of an empty stream stays', async () => {
    const where = { servers: `127.0.0.1:${server.port}`, hub: 'trimmed' }
    const link = new NatsLink(where, {
      judge: () => undefined,
      trials: [],
      onUp: () => undefined,
      onDown: () => undefined,
    })
    await link.tried
    const index = new RecordIndex(fillStoreBounds({}))
    const keeper = new EpochKeeper({ hub: where.hub, replicas: 1, trustRestarts: false })
    const log = new RecordLog(index, keeper, link, () => undefined)
    const { epoch } = await log.catchUp()
    const call = new AppendCall(link, log)
    for (const data of ['1', '2', '3']) await call.run([{ channel: 'c', event: 'e', data }])
    expect(log.verified!.firstSequence).toBe(0)
    await new StreamTrim(log).run(link.need())
    expect((await keeper.findInfo(link.need(), epoch))!.state).toMatchObject({ first_seq: 1, messages: 3 })
    log.stop(new WindhoverError('closed', 'the test is over'))
    await link.close()
  })
})
