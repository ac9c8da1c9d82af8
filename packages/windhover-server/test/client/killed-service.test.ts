import { setTimeout as wait } from 'node:timers/promises'

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { expect, onTestFinished, test } from 'vitest'

import { createSeededRandom } from '../../../windhover/src/testing/seeded-random.ts'
import { startServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { eventually } from '../../../windhover/test/client/support/eventually.ts'

const program = fileURLToPath(new URL('programs/handle-events.js', import.meta.url))
/** `.ci/full services` has more. */
const kills = Number(process.env['KILLS'] ?? 8)

test('a service that is killed at random handles each event at least once, and passes over none', async () => {
  const random = createSeededRandom(8)
  const { url, server } = await startServer({ history: { maxMessages: 100_000 } })
  const file = join(temporaryFolder(), 'cursor.json')
  let published = 0
  let isOver = false

  function start(): ChildProcess {
    const child = spawn(process.execPath, [program, url, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child
  }

  /** Kills it behind so many events, or once it has the last one, and returns what it handled. */
  async function killAfter(child: ChildProcess, count: number): Promise<number[]> {
    const numbers: number[] = []
    for await (const line of createInterface({ input: child.stdout! })) {
      numbers.push(Number(line))
      if (numbers.length === count || (isOver && numbers.at(-1) === published)) child.kill('SIGKILL')
    }
    return numbers
  }

  const first = start()
  // What it begins behind is stored before it has anything to acknowledge.
  await eventually(() => expect(existsSync(file)).toBe(true))
  const feeding = (async () => {
    while (!isOver) {
      await server.hub.publish('note', { n: (published += 1) })
      await wait(random() * 8)
    }
  })()
  const runs = [await killAfter(first, 3)]
  for (let kill = 1; kill < kills; kill += 1) runs.push(await killAfter(start(), 1 + Math.floor(random() * 60)))
  isOver = true
  await feeding
  runs.push(await killAfter(start(), Infinity))
  for (const run of runs) {
    // Each goes on where the one before was, or repeats a part of it.
    expect(run).toEqual(run.map((_, index) => run[0]! + index))
  }
  expect([...new Set(runs.flat())]).toEqual(Array.from({ length: published }, (_, index) => index + 1))
}, 240_000)
