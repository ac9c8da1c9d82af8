import cluster from 'node:cluster'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { forkWorker } from './fork-worker.ts'

test('an error of the channel to a worker ends neither the primary nor the wait for its end', async () => {
  const exec = join(temporaryFolder(), 'worker.cjs')
  writeFileSync(exec, 'setInterval(() => {}, 60_000)')
  cluster.setupPrimary({ exec, args: [], execArgv: [] })
  const forked = forkWorker()
  onTestFinished(() => forked.kill())
  const worker = Object.values(cluster.workers!).find((one) => one!.process.pid === forked.pid)!
  // Node does so if a message of its own cannot be written.
  expect(worker.process.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))).toBe(true)
  forked.kill()
  expect(await forked.ended).toEqual({ code: null, signal: 'SIGKILL' })
})
