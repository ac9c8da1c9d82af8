import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { onTestFinished } from 'vitest'

import { temporaryFolder } from './temporary-folder.ts'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** A process of the built server. */
export interface BuiltServer {
  readonly url: string
  readonly port: number
  /** The folder in which it was started. */
  readonly folder: string
  /** Ends it, as a power cut does unless told otherwise, and waits until it is gone. */
  kill(signal?: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts the built server, resolves once it listens, and kills it after the test. Port 0 takes any free one. */
export function startBuiltServer(port: number, ...more: string[]): Promise<BuiltServer> {
  return startServerProcess([main, '--port', String(port), ...more], temporaryFolder())
}

/**
 * Starts Node with a command line of the built server, as {@link startBuiltServer} does.
 *
 * @param environment - variables beside those of this process. Default: none.
 */
export async function startServerProcess(
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BuiltServer> {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const url = await readAddress(child)
  return {
    url,
    port: Number(new URL(url).port),
    folder,
    async kill(signal = 'SIGKILL') {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    },
  }
}

async function readAddress(child: ChildProcess): Promise<string> {
  const stdout = child.stdout!
  for await (const line of createInterface({ input: stdout })) {
    const { page } = JSON.parse(line) as { page?: string }
    if (page === undefined) continue
    stdout.resume()
    return page.replace(/\/$/, '')
  }
  throw new Error('the server ended before it listened')
}
