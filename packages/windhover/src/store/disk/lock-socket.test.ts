import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { takeSocket } from './lock-socket.ts'

let directory: string
let address: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'windhover-lock-'))
  address = join(directory, 'lock')
})

afterEach(() => rmSync(directory, { recursive: true }))

/** Leaves a socket behind as a killed process does: at its address nobody listens. */
async function leaveSocket(): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(address, resolve))
  const aside = join(directory, 'aside')
  renameSync(address, aside)
  await new Promise((resolve) => server.close(resolve))
  renameSync(aside, address)
}

describe.skipIf(process.platform === 'win32')('the socket of a lock', () => {
  test('is held by one until it is released, and leaves no file', async () => {
    const held = await takeSocket(address)
    expect(await takeSocket(address)).toBeUndefined()
    await held!.release()
    expect(readdirSync(directory)).toEqual([])
    const next = await takeSocket(address)
    await next!.release()
  })

  test('is taken over from a process that is gone', async () => {
    await leaveSocket()
    const held = await takeSocket(address)
    expect(readdirSync(directory)).toEqual(['lock'])
    expect(await takeSocket(address)).toBeUndefined()
    await held!.release()
    expect(readdirSync(directory)).toEqual([])
  })

  test('is taken over by one of two that find it at once', async () => {
    for (let round = 0; round < 50; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one round after the other
      await leaveSocket()
      // oxlint-disable-next-line no-await-in-loop -- as above
      const taken = await Promise.all([takeSocket(address), takeSocket(address)])
      const [held, ...others] = taken.filter((socket) => socket !== undefined)
      expect([held === undefined, others.length], `round ${round}`).toEqual([false, 0])
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await takeSocket(address)).toBeUndefined()
      // oxlint-disable-next-line no-await-in-loop -- as above
      await held!.release()
      expect(readdirSync(directory)).toEqual([])
    }
  })

  test('cannot be where there is no directory', async () => {
    await expect(takeSocket(join(directory, 'none', 'lock'))).rejects.toThrow()
  })
})
