import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { NatsProcess, newestNats } from '../../../windhover-jetstream/test/nats-process.ts'
import { isRedisRunnable, RedisServer } from '../../../windhover-redis/test/redis-server.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { type Answer, postJson } from '../support/exchange.ts'
import { NumberedPublisher, NumberedReader, publish } from '../support/numbered-events.ts'
import { openStream } from '../support/open-stream.ts'
import { inSeconds, secret, signToken } from '../support/sign-token.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const total = 1_000
const kills = [300, 700]
const everyNumber = Array.from({ length: total }, (_, number) => number)

/**
 * Publishes 1,000 events to a server which is killed twice in the midst of it and started again, beside a reader that
 * comes back with its last id each time.
 */
async function killTwice(store: string): Promise<NumberedReader> {
  let server: BuiltServer = await startBuiltServer(0, '--store', store)
  const publisher = new NumberedPublisher()
  const reader = new NumberedReader()
  for (const [round, until] of [...kills, total].entries()) {
    const isLast = round === kills.length
    const reading = reader.readUpTo(server.url, total - 1)
    // oxlint-disable-next-line no-await-in-loop -- round after round
    await publisher.publishUpTo(server.url, until)
    if (!isLast) {
      // More are on their way when it ends.
      const more = publisher.publishUpTo(server.url, total)
      // oxlint-disable-next-line no-await-in-loop -- round after round
      await server.kill()
      // oxlint-disable-next-line no-await-in-loop -- round after round
      await more
    }
    // oxlint-disable-next-line no-await-in-loop -- round after round
    await reading
    // oxlint-disable-next-line no-await-in-loop -- round after round
    if (!isLast) server = await startBuiltServer(0, '--store', store)
  }
  await reader.readAllUpTo(server.url, total - 1)
  reader.close()
  return reader
}

/** Kills a server after nine events, starts it again, and expects what a new reader of a stream is given first. */
async function expectNewestAfterKill(store: string): Promise<void> {
  const config = JSON.stringify({ streams: [{ path: '/sse/newest', initial: { last: 5 } }] })
  const file = join(temporaryFolder({ 'windhover.config.json': config }), 'windhover.config.json')
  const first = await startBuiltServer(0, '--store', store, '--config', file)
  // oxlint-disable-next-line no-await-in-loop -- their order is what is looked at
  for (let number = 1; number <= 9; number += 1) await publish(first.url, 'number', number)
  await first.kill()
  const { url } = await startBuiltServer(0, '--store', store, '--config', file)
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { timeout: 20_000 })
  const reader = await openStream(`${url}/sse/newest`)
  expect(JSON.parse((await reader.next()).data)).toMatchObject({ resumed: false })
  await publish(url, 'number', 10)
  for (const data of ['5', '6', '7', '8', '9', '10']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await reader.next()).toMatchObject({ event: 'number', data })
  }
  reader.close()
}

/** Starts a Redis that is ended with the test. */
async function startRedis(settings?: readonly string[]): Promise<RedisServer> {
  const redis = new RedisServer(settings)
  onTestFinished(() => redis.end())
  await redis.start()
  return redis
}

describe('a store on disk', () => {
  test('a server that is killed under load: a reader sees each event once, and no gap', async () => {
    const { numbers, gaps } = await killTwice(`disk:${join(temporaryFolder(), 'data')}`)
    expect(numbers).toEqual(everyNumber)
    expect(gaps).toEqual([])
  })

  test('what was revoked stays revoked after a kill, and a ticket stays good', async () => {
    vi.stubEnv('WINDHOVER_TOKEN_SECRET', secret)
    onTestFinished(() => void vi.unstubAllEnvs())
    const store = `disk:${join(temporaryFolder(), 'data')}`
    const [root, ann, bob] = ['root', 'ann', 'bob'].map((sub) => {
      const windhover = { read: ['**'], publish: ['**'], admin: sub === 'root' }
      return { Authorization: `Bearer ${signToken({ sub, exp: inSeconds(600), windhover })}` }
    })
    const post = (
      url: string,
      path: string,
      body: object,
      headers: Readonly<Record<string, string>> = root!,
    ): Promise<Answer> => postJson(`${url}/api/${path}`, JSON.stringify(body), headers)
    const first = await startBuiltServer(0, '--store', store)
    const ticket = JSON.parse((await post(first.url, 'tickets', {}, bob)).body) as { url: string }
    expect((await post(first.url, 'admin/revocations', { subject: 'ann' })).status).toBe(202)
    await first.kill()
    const second = await startBuiltServer(0, '--store', store)
    const publishAs = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await post(second.url, 'broadcast', { event: 'n', data: 1 }, headers)).status
    expect([await publishAs(ann!), await publishAs(bob!)]).toEqual([401, 200])
    const reader = await openStream(second.url + ticket.url)
    expect(reader.status).toBe(200)
    reader.close()
  })

  test('revocations that are not whole end the start, with a sentence', async () => {
    const folder = temporaryFolder({ 'data/state/state.log': 'windhover state 2\n' })
    const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
    const failed = spawnSync(process.execPath, [main, '--port', '0', '--store', 'disk:./data'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 30_000,
    })
    expect(failed.status).toBe(1)
    expect(failed.stderr + failed.stdout).toMatch(/data\/state.* was written by another version/)
  })

  test('a new reader gets the newest first, also after a kill', async () => {
    await expectNewestAfterKill(`disk:${join(temporaryFolder(), 'data')}`)
  })

  test('a path is relative to the folder of the process', async () => {
    const { folder } = await startBuiltServer(0, '--store', 'disk:./data')
    expect(existsSync(join(folder, 'data', 'epoch.json'))).toBe(true)
  })
})

describe.skipIf(!isRedisRunnable)('a store in Redis', () => {
  test('a server that is killed under load: a reader sees each event once, and no gap', async () => {
    const { url } = await startRedis()
    const { numbers, gaps } = await killTwice(`${url}/0?hub=kills`)
    expect(numbers).toEqual(everyNumber)
    expect(gaps).toEqual([])
  })

  test('a new reader gets the newest first, also after a kill', async () => {
    const { url } = await startRedis()
    await expectNewestAfterKill(url)
  })

  test('a Redis that is killed under load and keeps each write: each event once, and its restart is told', async () => {
    const redis = await startRedis(['--appendonly', 'yes', '--appendfsync', 'always'])
    const server = await startBuiltServer(0, '--store', redis.url, '--publish-timeout-ms', '1000')
    const publisher = new NumberedPublisher()
    const reader = new NumberedReader()
    const reading = reader.readUpTo(server.url, total - 1)
    await publisher.publishUpTo(server.url, 500)
    const more = publisher.publishUpTo(server.url, total)
    await redis.kill()
    await more
    expect(publisher.count).toBeLessThan(total)
    await redis.start()
    await vi.waitFor(async () => expect(await publish(server.url, 'there', 0)).toBeDefined(), { timeout: 20_000 })
    await publisher.publishUpTo(server.url, total)
    await reading
    reader.close()
    expect(reader.numbers).toEqual(everyNumber)
    // Redis does not say whether it lost something, so that its new life is a new epoch.
    expect(reader.gaps).toHaveLength(1)
  })

  test('two servers are one hub: an id of one is resumed on the other', async () => {
    const { url } = await startRedis()
    const [one, other] = await Promise.all([startBuiltServer(0, '--store', url), startBuiltServer(0, '--store', url)])
    const first = await publish(one.url, 'number', 1)
    await publish(one.url, 'number', 2)
    const reader = await openStream(`${other.url}/sse/broadcast`, { 'Last-Event-ID': first! })
    expect(JSON.parse((await reader.next()).data)).toMatchObject({ resumed: true })
    expect(await reader.next()).toMatchObject({ event: 'number', data: '2' })
    const third = await publish(one.url, 'number', 3)
    expect(await reader.next()).toMatchObject({ event: 'number', id: third, data: '3' })
    reader.close()
  })

  test('a server starts before its Redis, and goes on when it is there', async () => {
    const redis = await startRedis()
    await redis.kill()
    const { url } = await startBuiltServer(0, '--store', redis.url, '--refusal', 'status', '--publish-timeout-ms', '0')
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
    expect((await fetch(`${url}/sse/broadcast`)).status).toBe(503)
    expect(await publish(url, 'number', 1)).toBe(undefined)
    await redis.start()
    await vi.waitFor(async () => expect(await publish(url, 'number', 2)).toBeDefined(), { timeout: 20_000 })
    await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { timeout: 20_000 })
  })
})

describe.each(newestNats)('a store in JetStream of nats-server $version', (program) => {
  /** Starts a server of NATS that is ended with the test, and returns its URL. */
  async function startNats(): Promise<string> {
    const nats = new NatsProcess(program)
    onTestFinished(() => nats.end())
    await nats.start()
    return `nats://127.0.0.1:${nats.port}`
  }

  test('a server that is killed under load: a reader sees each event once, and no gap', async () => {
    const { numbers, gaps } = await killTwice(`${await startNats()}?hub=kills`)
    expect(numbers).toEqual(everyNumber)
    expect(gaps).toEqual([])
  })

  test('a new reader gets the newest first, also after a kill', async () => {
    await expectNewestAfterKill(await startNats())
  })
})
