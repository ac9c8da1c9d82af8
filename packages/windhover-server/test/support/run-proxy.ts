import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'

import { onTestFinished } from 'vitest'

/** How a proxy is started. */
export interface ProxyCommand {
  readonly program: string
  readonly args: readonly string[]
  /** Variables beside those of this process. Default: none. */
  readonly env?: Readonly<Record<string, string>>
  /** The port of this machine that it is to listen on. */
  readonly port: number
}

/** Starts a proxy in the foreground, waits until it takes connections, and ends it after the test. */
export async function runProxy({ program, args, env = {}, port }: ProxyCommand): Promise<void> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  const exited = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exited
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-10_000)))
  while (!(await takesConnections(port))) {
    if (hasEnded(child)) throw new Error(`${program} did not start: ${said}`)
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** Tries once. Each try takes turns of the event loop, in which the proxy has its own. */
async function takesConnections(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
