import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

import type { Runtime } from './runtimes.ts'

/** A script that a runtime runs, in an empty folder. */
export interface Program {
  /** The first line that it printed with an address. */
  readonly addressLine: string
  /** Asks it to end by SIGTERM, and resolves with the code that it ended with. */
  end(): Promise<number | null>
}

/** Starts a script, waits for a line with its address, and ends it after the test. */
export async function startProgram({ command }: Runtime, script: string, args: readonly string[]): Promise<Program> {
  const [program, ...flags] = command
  const cwd = mkdtempSync(join(tmpdir(), 'windhover-'))
  const child = spawn(program, [...flags, script, ...args], {
    cwd,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit') as Promise<[code: number | null]>
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exited
    rmSync(cwd, { recursive: true })
  })
  return {
    addressLine: await readAddressLine(child),
    end: async () => {
      child.kill('SIGTERM')
      return (await exited)[0]
    },
  }
}

async function readAddressLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    if (!line.includes('http://127.0.0.1:')) continue
    child.stdout!.resume()
    return line
  }
  throw new Error(`${child.spawnargs.join(' ')} ended before it listened`)
}
