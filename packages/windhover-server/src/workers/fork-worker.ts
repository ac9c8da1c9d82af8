import cluster from 'node:cluster'
import { once } from 'node:events'

import { closeLostConnections } from './close-lost-connections.ts'
import { linkProcess } from './process-link.ts'
import { drainTopic, listeningTopic } from './worker-messages.ts'
import type { WorkerProcess } from './worker-process.ts'

/** Starts this program once more, as a worker that shares the sockets that it listens on. */
export function forkWorker(): WorkerProcess {
  // Text and bytes pass as they are. Connections are given to workers in turn (docs/decisions/0035).
  cluster.setupPrimary({ serialization: 'advanced' })
  cluster.schedulingPolicy = cluster.SCHED_RR
  const { id, process: child } = cluster.fork()
  closeLostConnections(child)
  const link = linkProcess(child)
  return {
    name: workerName(id),
    pid: child.pid,
    link,
    listening: new Promise((resolve) => void link.take(listeningTopic, (url) => resolve(url as string))),
    ended: once(child, 'exit').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as string | null,
    })),
    drain: () => link.send(drainTopic, undefined),
    kill: () => void child.kill('SIGKILL'),
  }
}

/** Names a worker in the log. Another that takes its place has another name. */
export function workerName(id: number): string {
  return `w${id}`
}
