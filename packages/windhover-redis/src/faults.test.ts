import { readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, describe, expect, test } from 'vitest'

import { type FaultOutcome, sufferFault, type UntilTold } from '../test/fault-trial.ts'
import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { sendCommand } from '../test/send-command.ts'
import { createRedisStore } from './redis-store.ts'

let server: RedisServer

const command = (...words: readonly string[]): Promise<unknown> => sendCommand(server.url, ...words)

/** Lets nodes live through a fault of a server with these settings. */
async function suffer(
  settings: readonly string[],
  fault: (untilTold: UntilTold) => Promise<void>,
  { count = 2, trustRestarts = false }: { readonly count?: number; readonly trustRestarts?: boolean } = {},
): Promise<FaultOutcome> {
  server = new RedisServer(settings)
  await server.start()
  return sufferFault(() => createRedisStore({ url: server.url, hub: 'h', trustRestarts }), fault, count)
}

/** Cuts the end off the file of appended commands. */
function cutTail(bytes: number): void {
  const directory = join(server.directory, 'appendonlydir')
  const name = readdirSync(directory).find((each) => each.endsWith('.incr.aof'))!
  const file = join(directory, name)
  truncateSync(file, statSync(file).size - bytes)
}

/** Expects that three nodes saw one new epoch, whatever each of them had seen of the first. */
function expectForgotten({ epochs, lost }: FaultOutcome): void {
  expect({ epochs, lost }).toEqual({ epochs: [2, 2, 2], lost: [0, 0, 0] })
}

const three = { count: 3 }

const withAof = ['--appendonly', 'yes', '--appendfsync', 'everysec']

describe.skipIf(!isRedisRunnable)('faults of one server, while nodes publish', () => {
  afterEach(async () => {
    server.signal('SIGCONT')
    await server.end()
  })

  test.each(['FLUSHALL', 'DEL wh:{h}:m'])('%s: one new epoch for three nodes', async (words) => {
    expectForgotten(await suffer([], async () => void (await command(...words.split(' '))), three))
  })

  test('DEL wh:{h}:s: one new epoch', async () => {
    const { epochs, lost } = await suffer([], async () => void (await command('DEL', 'wh:{h}:s')))
    expect({ epochs, lost }).toEqual({ epochs: [2, 2], lost: [0, 0] })
  })

  test('killed, and started again with nothing: one new epoch for three nodes', async () => {
    const restart = async (): Promise<void> => {
      await server.kill()
      await server.start()
    }
    const outcome = await suffer([], restart, three)
    expectForgotten(outcome)
  })

  test('killed, and started again with its file: one new epoch, and nothing is lost', async () => {
    const { epochs, lost, notTold } = await suffer(withAof, async () => {
      await server.kill()
      await server.start()
    })
    expect({ epochs, lost, notTold }).toEqual({ epochs: [2, 2], lost: [0, 0], notTold: [0, 0] })
  })

  test('killed, and started again with its file, which is trusted: nothing happens', async () => {
    // All nodes notice it. Whether an append was on its way just then is up to chance.
    const restart = async (untilTold: UntilTold): Promise<void> => {
      await server.kill()
      await untilTold('waiting')
      await server.start()
    }
    const settings = ['--appendonly', 'yes', '--appendfsync', 'always']
    const { epochs, lost, notTold } = await suffer(settings, restart, { trustRestarts: true })
    expect({ epochs, lost, notTold }).toEqual({ epochs: [1, 1], lost: [0, 0], notTold: [0, 0] })
  })

  test('killed, and started again with a file that lost its end: one new epoch for three nodes', async () => {
    const restart = async (): Promise<void> => {
      await server.kill()
      cutTail(8_000)
      await server.start()
    }
    const outcome = await suffer(withAof, restart, three)
    expectForgotten(outcome)
  })

  test('connections are cut, 20 times: nothing happens', async () => {
    const { epochs, lost, notTold } = await suffer([], async () => {
      for (let n = 0; n < 20; n += 1) await command('CLIENT', 'KILL', 'TYPE', 'normal')
    })
    expect({ epochs, lost, notTold }).toEqual({ epochs: [1, 1], lost: [0, 0], notTold: [0, 0] })
  })

  test('SCRIPT FLUSH: nothing happens, and nobody is refused', async () => {
    const outcome = await suffer([], async () => void (await command('SCRIPT', 'FLUSH')))
    expect(outcome).toEqual({ epochs: [1, 1], lost: [0, 0], notTold: [0, 0], refusals: [] })
  })

  test('stands still: it is noticed, appends may have happened, and the same key is stored once', async () => {
    const { refusals, ...outcome } = await suffer([], async (untilTold) => {
      server.signal('SIGSTOP')
      await untilTold('waiting')
      server.signal('SIGCONT')
      await untilTold('ready')
    })
    expect(outcome).toEqual({ epochs: [1, 1], lost: [0, 0], notTold: [0, 0] })
    expect(refusals.some(({ mayHaveHappened }) => mayHaveHappened)).toBe(true)
  })

  test('out of memory: appends are refused with certainty, then it goes on', async () => {
    const { refusals, ...outcome } = await suffer([], async (untilTold) => {
      await command('CONFIG', 'SET', 'maxmemory', '1')
      await untilTold('waiting')
      await command('CONFIG', 'SET', 'maxmemory', '0')
      await untilTold('ready')
    })
    expect(outcome).toEqual({ epochs: [1, 1], lost: [0, 0], notTold: [0, 0] })
    expect(refusals.length).toBeGreaterThan(0)
    expect(refusals.every(({ message, mayHaveHappened }) => message.includes('OOM') && !mayHaveHappened)).toBe(true)
  })

  test('a replica comes and goes: nothing happens', async () => {
    const replica = new RedisServer()
    await replica.start()
    const outcome = await suffer([], async () => {
      await sendCommand(replica.url, 'REPLICAOF', '127.0.0.1', String(server.port))
      await expect.poll(async () => String(await command('INFO', 'replication'))).toContain('state=online')
      await replica.end()
    })
    expect(outcome).toEqual({ epochs: [1, 1], lost: [0, 0], notTold: [0, 0], refusals: [] })
  })
})
