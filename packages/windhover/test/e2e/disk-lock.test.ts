import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, onTestFinished, test } from 'vitest'

import { createDiskStore } from '../../src/store/disk/index.ts'

const program = fileURLToPath(new URL('programs/open-disk.js', import.meta.url))
const clusterProgram = fileURLToPath(new URL('programs/open-disk-in-cluster.js', import.meta.url))

/** The commands that give a process a namespace of its own, where that is allowed: containers often forbid it. */
const withNetwork = [
  ['unshare', '-n'],
  ['unshare', '-Urn'],
].find((command) => runs([...command, 'true']))
const withMounts = [
  ['unshare', '-m'],
  ['unshare', '-Urm'],
].find((command) => runs([...command, 'mount', '--bind', tmpdir(), tmpdir()]))

function runs([command, ...args]: readonly string[]): boolean {
  return spawnSync(command!, args).status === 0
}

function makeDirectory(...more: readonly string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'windhover-lock-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const path = join(directory, ...more)
  mkdirSync(path, { recursive: true })
  return path
}

/** A process that opens a directory, and closes it. */
class Opener {
  readonly #child: ChildProcess

  private constructor(child: ChildProcess) {
    this.#child = child
  }

  /** @param within - the command and its arguments that start the process. Default: none. */
  static async start(directory: string, within: readonly string[] = []): Promise<Opener> {
    const [command, ...args] = [...within, process.execPath, program, directory] as const
    const child = spawn(command!, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const opener = new Opener(child)
    expect(await opener.#nextWord()).toBe('started')
    return opener
  }

  /** Returns `open <epoch>`, or why it does not have the directory. */
  async open(): Promise<string> {
    this.#child.send('open')
    return await this.#nextWord()
  }

  async close(): Promise<void> {
    this.#child.send('close')
    expect(await this.#nextWord()).toBe('closed')
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await once(this.#child, 'exit')
  }

  async #nextWord(): Promise<string> {
    const [word] = (await once(this.#child, 'message')) as [string]
    return word
  }
}

/** Lets two processes open a directory at once, again and again: exactly one has it each time. */
async function race(directory: string, openers: readonly Opener[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one round after the other
    const words = await Promise.all(openers.map((opener) => opener.open()))
    const winner = words.findIndex((word) => word.startsWith('open '))
    const refusals = words.filter((_, n) => n !== winner)
    expect(refusals, `round ${round}: ${words.join(', ')}`).toEqual([takenFrom(directory)])
    expect(winner, `round ${round}`).toBeGreaterThan(-1)
    // Both: the store that found it taken has nothing to leave behind either.
    // oxlint-disable-next-line no-await-in-loop -- as above
    await Promise.all(openers.map((opener) => opener.close()))
  }
  expect(readdirSync(directory)).not.toContain('lock')
}

function takenFrom(directory: string): string {
  return `${directory}: another process, or another store of this one, has it`
}

test('of two processes that open a directory in the same moment, exactly one has it, 20 times', async () => {
  const directory = makeDirectory('d'.repeat(150))
  await race(directory, [await Opener.start(directory), await Opener.start(directory)], 20)
})

test('of two workers of a cluster, which may share their sockets, exactly one has it', async () => {
  const directory = makeDirectory()
  const primary = spawn(process.execPath, [clusterProgram, directory], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  onTestFinished(() => void primary.kill('SIGKILL'))
  const [words] = (await once(primary, 'message')) as [string[]]
  expect(words.toSorted()).toEqual([takenFrom(directory), expect.stringMatching(/^open [0-9a-f]{16}$/)])
  await once(primary, 'exit')
})

describe.skipIf(withNetwork === undefined)('a process in another network namespace, as in another container', () => {
  test('does not have the directory of a store that runs, whatever the length of its path', async () => {
    const directory = makeDirectory('d'.repeat(150))
    const store = createDiskStore({ directory })
    const { epoch } = await store.probe()
    const opener = await Opener.start(directory, withNetwork)
    expect(await opener.open()).toBe(takenFrom(directory))
    await store.close()
    expect(await opener.open()).toBe(`open ${epoch}`)
    const second = createDiskStore({ directory })
    await expect(second.probe()).rejects.toThrow(takenFrom(directory))
    // The lock ends with its process, however that ends.
    await opener.kill()
    expect(await second.probe()).toMatchObject({ epoch })
    await second.close()
    expect(readdirSync(directory)).not.toContain('lock')
  })

  test('races for it, and exactly one has it, 20 times', async () => {
    const directory = makeDirectory()
    await race(directory, [await Opener.start(directory), await Opener.start(directory, withNetwork)], 20)
  })
})

test.skipIf(withMounts === undefined)(
  'a directory that is mounted elsewhere is the same store: locked, and of the same epoch',
  async () => {
    const [directory, mounted] = [makeDirectory(), makeDirectory()]
    const store = createDiskStore({ directory })
    const { epoch } = await store.probe()
    const script = 'mount --bind "$0" "$1" && shift && exec "$@"'
    const opener = await Opener.start(mounted, [...withMounts!, 'sh', '-c', script, directory, mounted])
    expect(await opener.open()).toBe(takenFrom(mounted))
    await store.close()
    expect(await opener.open()).toBe(`open ${epoch}`)
    await opener.close()
    expect(readdirSync(mounted)).toEqual([])
  },
)
