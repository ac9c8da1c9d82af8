import type { Link } from './link.ts'

/** How a worker ended. */
export interface WorkerEnd {
  readonly code: number | null
  readonly signal: string | null
}

/** A process that serves beside others. */
export interface WorkerProcess {
  readonly name: string
  readonly pid: number | undefined
  readonly link: Link
  /** Resolves once it listens, with its address; never if it ends before. */
  readonly listening: Promise<string>
  /** Resolves once it has ended. */
  readonly ended: Promise<WorkerEnd>
  /** Tells it to end its streams, and then itself. */
  drain(): void
  /** Ends it at once. */
  kill(): void
}
