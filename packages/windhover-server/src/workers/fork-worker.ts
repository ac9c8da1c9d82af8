import type { ChildProcess } from 'node:child_process'
import cluster from 'node:cluster'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { bindWithMode } from './bind-with-mode.ts'
import { closeLostConnections } from './close-lost-connections.ts'
import { linkProcess } from './process-link.ts'
import { drainTopic, listeningTopic } from './worker-messages.ts'
import type { WorkerEnd, WorkerProcess } from './worker-process.ts'

/** The file that a worker loads first. It is found from a bundle, too. There is none beside sources, which are not built. */
const preload = fileURLToPath(new URL('../workers/before-worker.cjs', import.meta.url))
const execArgv = existsSync(preload) ? [...process.execArgv, '--require', preload] : process.execArgv

/**
 * Starts this program once more, as a worker that shares the sockets that it listens on.
 *
 * @param socketMode - the mode of its Unix socket, if it has one, in octal digits. Default: that of the umask.
 */
export function forkWorker(socketMode?: string): WorkerProcess {
  // Text and bytes pass as they are. Connections are given to workers in turn (docs/decisions/0035).
  cluster.setupPrimary({ serialization: 'advanced', execArgv })
  cluster.schedulingPolicy = cluster.SCHED_RR
  const worker = cluster.fork()
  const { id, process: child } = worker
  // Node's own messages to a worker that is gone fail with EPIPE. Its end tells that, and must not be that of the primary.
  worker.on('error', () => {})
  closeLostConnections(child)
  bindWithMode(child, socketMode)
  const link = linkProcess(child)
  return {
    name: workerName(id),
    pid: child.pid,
    link,
    listening: new Promise((resolve) => void link.take(listeningTopic, (url) => resolve(url as string))),
    ended: endOf(child),
    drain: () => link.send(drainTopic, undefined),
    kill: () => void child.kill('SIGKILL'),
  }
}

/** Resolves once a process has ended, or could not be started. Other errors of it say nothing about its end. */
function endOf(child: ChildProcess): Promise<WorkerEnd> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.on('error', () => {
      if (child.pid === undefined) resolve({ code: 1, signal: null })
    })
  })
}

/** Names a worker in the log. Another that takes its place has another name. */
export function workerName(id: number): string {
  return `w${id}`
}
