import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

import { onTestFinished } from 'vitest'

/** An app of this folder, and how it is built and started. */
export interface App {
  /** The name of its folder. */
  readonly name: string
  /** The commands that build it, each a program of `node_modules/.bin` and its words. Default: none. */
  readonly build?: readonly (readonly string[])[]
  /** The program that runs it. Default: this Node. */
  readonly program?: string
  /** What the program is started with; `$PORT` is replaced by the port. It listens on the variable `PORT` of 127.0.0.1. */
  readonly command: readonly string[]
  /** The code that it ends with after SIGTERM, null if the signal itself ends it. Default: 0. */
  readonly exitCode?: number | null
  /** Whether its hub lives in the process, and is closed at SIGTERM. Default: true. */
  readonly isClosed?: boolean
}

/** A process of an app. */
export interface RunningApp {
  readonly url: string
  /** Sends SIGTERM, and returns the code that it ends with. */
  end(): Promise<number | null>
}

// What a tool of somebody else would ask the network for, or tell it.
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  DO_NOT_TRACK: '1',
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
}

/** Returns the folder of an app. */
export function folderOf({ name }: App): string {
  return join(import.meta.dirname, name)
}

/** Builds an app for production. */
export async function buildApp(app: App): Promise<void> {
  for (const [program, ...words] of app.build ?? []) {
    // oxlint-disable-next-line no-await-in-loop -- one needs what the other made
    await promisify(execFile)('npx', ['--no-install', program!, ...words], { cwd: folderOf(app), env })
  }
}

/** Starts a built app on a port, resolves once it answers, and kills it after the test. */
export async function startApp(
  app: App,
  port: number,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const url = `http://127.0.0.1:${port}`
  const words = app.command.map((word) => word.replace('$PORT', String(port)))
  const child = spawn(app.program ?? process.execPath, words, {
    cwd: folderOf(app),
    env: { ...env, PORT: String(port), ORIGIN: url, ...more },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exited = once(child, 'exit') as Promise<[number | null]>
  while (
    !(await fetch(url).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${app.name} ended before it answered, with ${child.exitCode}`)
    // oxlint-disable-next-line no-await-in-loop -- until it answers
    await wait(50)
  }
  return {
    url,
    async end() {
      child.kill('SIGTERM')
      const [code] = await exited
      return code
    },
  }
}
