import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { describe, expect, onTestFinished, test } from 'vitest'

import { createDiskStore, type DiskDurability } from '../../src/store/disk/index.ts'
import { createSeededRandom } from '../../src/testing/seeded-random.ts'
import { StoreCollector } from '../../src/testing/store-collector.ts'

const program = fileURLToPath(new URL('programs/publish-to-disk.js', import.meta.url))
const kills = process.env['MATRIX'] === '1' ? 40 : 8

function makeDirectory(...more: readonly string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'windhover-disk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return join(directory, ...more)
}

function startPublishing(directory: string, durability: DiskDurability, run: string): ChildProcess {
  const child = spawn(process.execPath, [program, directory, durability, run], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Reads the answers that a process prints, kills it after so many, and returns all that it printed before it ended. */
async function killAfter(child: ChildProcess, count: number): Promise<string[]> {
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout! })) {
    if (line === 'open') continue
    lines.push(line)
    if (lines.length === count) child.kill('SIGKILL')
  }
  return lines
}

/** Reads all messages of a directory, as the lines that are printed of them. */
async function readAll(directory: string): Promise<{ lines: string[]; epochs: number }> {
  const store = createDiskStore({ directory, history: { maxMessages: Infinity, maxBytes: Infinity } })
  const told = new StoreCollector()
  await told.follow(store, 'oldest')
  const head = await store.probe()
  await told.until('all is told', () => told.position?.epoch === head.epoch && told.position.offset === head.offset)
  told.stop()
  await store.close()
  const lines = told.messages.map(({ epoch, offset, data }) => `${epoch} ${offset} ${data.replace(/x*$/, '')}`)
  return { lines, epochs: told.epochs.length }
}

describe.each(['always', 'interval', 'never'] as const)('durability %s', (durability) => {
  // Only Linux tells whether the machine ran all the time.
  test.skipIf(process.platform !== 'linux' && durability !== 'always')(
    'a process that is killed at random loses no message that it answered, and stores none twice',
    { timeout: 120_000 },
    async () => {
      const random = createSeededRandom(5)
      const directory = makeDirectory()
      const answered: string[] = []
      for (let kill = 0; kill < kills; kill += 1) {
        const child = startPublishing(directory, durability, String(kill))
        // oxlint-disable-next-line no-await-in-loop -- one process at a time
        answered.push(...(await killAfter(child, 1 + Math.floor(random() * 400))))
      }
      const { lines, epochs } = await readAll(directory)
      const stored = new Set(lines)
      expect(answered.filter((line) => !stored.has(line))).toEqual([])
      expect(new Set(lines.map((line) => line.split(' ')[2])).size).toBe(lines.length)
      expect(epochs).toBe(0)
    },
  )
})

test('of two processes that start at the same time one has the directory, and the other says so', async () => {
  // Node cuts the address of a socket after 107 bytes.
  const directory = makeDirectory('d'.repeat(150))
  const children = ['a', 'b'].map((run) => startPublishing(directory, 'never', run))
  const outcomes = await Promise.all(
    children.map(async (child) => {
      const error = createInterface({ input: child.stderr! })[Symbol.asyncIterator]().next()
      const first = await createInterface({ input: child.stdout! })[Symbol.asyncIterator]().next()
      if (first.value === 'open') {
        child.stdout!.resume()
        return 'open'
      }
      const [code] = (await once(child, 'exit')) as [number]
      return `${code}: ${(await error).value as string}`
    }),
  )
  expect(outcomes.toSorted()).toEqual([
    `1: ${directory}: another process, or another store of this one, has it`,
    'open',
  ])
  // The lock ends with its process, however that ends.
  await Promise.all(
    children.map(async (child) => {
      const ended = child.exitCode === null ? once(child, 'exit') : undefined
      child.kill('SIGKILL')
      await ended
    }),
  )
  const store = createDiskStore({ directory })
  await store.probe()
  await store.close()
})
