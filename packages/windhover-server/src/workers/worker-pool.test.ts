import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { linkPorts } from '../../test/support/linked-ports.ts'
import { WorkerPool } from './worker-pool.ts'
import type { WorkerEnd, WorkerProcess } from './worker-process.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** A worker that does what its test says. */
interface Puppet extends WorkerProcess {
  readonly listen: () => void
  readonly end: (end: WorkerEnd) => void
  readonly told: string[]
}

function setUp(count: number) {
  const puppets: Puppet[] = []
  const lines: string[] = []
  const gone: string[] = []
  const write = (_details: object, line: string): void => void lines.push(line)
  const fork = (): Puppet => {
    let listen = (): void => {}
    let end = (_end: WorkerEnd): void => {}
    const told: string[] = []
    const { primary, close } = linkPorts()
    const puppet: Puppet = {
      name: `w${puppets.length + 1}`,
      pid: puppets.length,
      link: primary,
      listening: new Promise((resolve) => (listen = () => resolve('http://127.0.0.1:1'))),
      ended: new Promise((resolve) => (end = resolve)),
      listen: () => listen(),
      end: (how) => end(how),
      told,
      drain: () => void told.push('drain'),
      kill() {
        told.push('kill')
        end({ code: null, signal: 'SIGKILL' })
      },
    }
    close()
    puppets.push(puppet)
    return puppet
  }
  const pool = new WorkerPool({
    count,
    fork,
    onEnd: ({ name }) => void gone.push(name),
    log: { info: write, error: write },
  })
  return { pool, puppets, lines, gone }
}

const crash: WorkerEnd = { code: 1, signal: null }

/** Starts two workers that listen. */
async function start() {
  const { pool, puppets, ...rest } = setUp(2)
  const url = pool.start()
  puppets[0]!.listen()
  await vi.waitFor(() => expect(puppets).toHaveLength(2))
  puppets[1]!.listen()
  expect(await url).toBe('http://127.0.0.1:1')
  return { pool, puppets, ...rest }
}

async function drain(pool: WorkerPool, puppets: readonly Puppet[]): Promise<void> {
  const drained = pool.drain()
  for (const { end } of puppets) end({ code: 0, signal: null })
  await drained
}

describe('WorkerPool', () => {
  test('starts the first alone, and the others once it listens', async () => {
    const { pool, puppets } = setUp(3)
    const url = pool.start()
    expect(puppets).toHaveLength(1)
    puppets[0]!.listen()
    await vi.waitFor(() => expect(puppets).toHaveLength(3))
    puppets[1]!.listen()
    puppets[2]!.listen()
    await url
    await drain(pool, puppets)
    expect(puppets.map(({ told }) => told)).toEqual([['drain'], ['drain'], ['drain']])
  })

  test('a first worker that does not start ends the start, with its exit code', async () => {
    const { pool, puppets, gone } = setUp(2)
    const url = pool.start()
    puppets[0]!.end({ code: 78, signal: null })
    await expect(url).rejects.toMatchObject({ name: 'WorkerDidNotStart', exitCode: 78 })
    expect(puppets).toHaveLength(1)
    expect(gone).toEqual(['w1'])
  })

  test('another that does not start is started again, after a wait that doubles, and the first stays', async () => {
    const { pool, puppets, lines } = setUp(2)
    const url = pool.start()
    puppets[0]!.listen()
    await vi.waitFor(() => expect(puppets).toHaveLength(2))
    puppets[1]!.end(crash)
    await vi.advanceTimersByTimeAsync(250)
    expect(puppets).toHaveLength(3)
    puppets[2]!.end(crash)
    await vi.advanceTimersByTimeAsync(499)
    expect(puppets).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(1)
    puppets[3]!.listen()
    expect(await url).toBe('http://127.0.0.1:1')
    expect(puppets[0]!.told).toEqual([])
    expect(lines).toEqual([
      'worker w2 ended before it listened (exit code 1); another follows',
      'worker w3 ended before it listened (exit code 1); another follows',
      'worker w4 is there for w3',
    ])
    await drain(pool, puppets)
  })

  test('the first has a follower also while another has not started', async () => {
    const { pool, puppets } = setUp(2)
    const url = pool.start()
    puppets[0]!.listen()
    await vi.waitFor(() => expect(puppets).toHaveLength(2))
    puppets[0]!.end(crash)
    await vi.advanceTimersByTimeAsync(250)
    expect(puppets).toHaveLength(3)
    puppets[1]!.listen()
    await url
    await drain(pool, puppets)
  })

  test('no other starts if the pool is ended before the first listens', async () => {
    const { pool, puppets } = setUp(2)
    const url = pool.start()
    const drained = pool.drain()
    puppets[0]!.listen()
    await url
    puppets[0]!.end({ code: 0, signal: null })
    await drained
    expect(puppets).toHaveLength(1)
  })

  test('a worker that ends has a follower, after a wait that doubles', async () => {
    const { pool, puppets, lines } = await start()
    puppets[1]!.end({ code: null, signal: 'SIGKILL' })
    await vi.advanceTimersByTimeAsync(249)
    expect(puppets).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    puppets[2]!.listen()
    await vi.advanceTimersByTimeAsync(0)
    expect(lines).toEqual(['worker w2 ended (SIGKILL); another follows', 'worker w3 is there for w2'])
    puppets[2]!.end(crash)
    await vi.advanceTimersByTimeAsync(499)
    expect(puppets).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(1)
    expect(puppets).toHaveLength(4)
    await drain(pool, puppets)
  })

  test('after a minute the wait is short again', async () => {
    const { pool, puppets } = await start()
    puppets[0]!.end(crash)
    await vi.advanceTimersByTimeAsync(250)
    await vi.advanceTimersByTimeAsync(60_000)
    puppets[2]!.end(crash)
    await vi.advanceTimersByTimeAsync(250)
    expect(puppets).toHaveLength(4)
    await drain(pool, puppets)
  })

  test('no worker follows while the pool is ended', async () => {
    const { pool, puppets } = await start()
    puppets[0]!.end(crash)
    await vi.advanceTimersByTimeAsync(0)
    await drain(pool, puppets)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(puppets).toHaveLength(2)
  })
})
