import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import { readCpuMs } from './load/process-usage.ts'

/** Cores: servers have one, the load and this process the other. */
export const serverCore = 0
export const loadCore = 1

/** How a server is started, and how it says that it listens. */
export interface ServerCommand {
  readonly command: readonly string[]
  /** Reads a line of its output; answers where it listens, and which process does the work when that is not the one that was started. */
  readonly readLine: (line: string) => { readonly port: number; readonly pid?: number } | undefined
  /** Its own process alone must not be killed: it has children to end. */
  readonly hasChildren?: boolean
  /** Removes what the server left behind. */
  readonly clean?: () => void
}

/** A server that runs. */
export interface RunningServer {
  readonly port: number
  readonly pid: number
  /** What started it. */
  readonly command: readonly string[]
  /** What it took until the server said that it listens. */
  readonly start: { readonly ms: number; readonly cpuMs: number }
  stop(): Promise<void>
}

/** What would change how ours or Node runs is not handed on. */
const neutralEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(WINDHOVER_.*|HOST|PORT|NODE_OPTIONS)$/.test(name)),
)

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM')
})

/** Starts a process on one core, with as many open files as may be had. */
export function spawnPinned(core: number, command: readonly string[]): ChildProcess {
  const script = 'ulimit -n "$(ulimit -Hn)"; exec taskset -c "$0" "$@"'
  const child = spawn('sh', ['-c', script, String(core), ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: neutralEnvironment,
    // No config file of the folder that the bench was started in.
    cwd: '/',
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Starts a server on its core, or on the other one, and waits until it listens. */
export async function startServer(
  { command, readLine, hasChildren, clean }: ServerCommand,
  core: number = serverCore,
): Promise<RunningServer> {
  const startedMs = performance.now()
  const child = spawnPinned(core, command)
  const said: string[] = []
  const found = await new Promise<{ readonly port: number; readonly pid?: number }>((resolve, reject) => {
    const take = (line: string): void => {
      if (said.push(line) > 20) said.shift()
      const place = readLine(line)
      if (place !== undefined) resolve(place)
    }
    createInterface({ input: child.stdout! }).on('line', take)
    createInterface({ input: child.stderr! }).on('line', take)
    child.once('error', reject)
    child.once('close', (code) =>
      reject(new Error(`${command.join(' ')} ended (${code}) before it listened:\n${said.join('\n')}`)),
    )
  })
  const pid = found.pid ?? child.pid!
  return {
    port: found.port,
    pid,
    command,
    start: { ms: performance.now() - startedMs, cpuMs: readCpuMs(pid) },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const exit = once(child, 'exit')
        // Nothing of it is kept, so it need not say goodbye to its readers.
        child.kill(hasChildren === true ? 'SIGTERM' : 'SIGKILL')
        await exit
      }
      clean?.()
    },
  }
}
