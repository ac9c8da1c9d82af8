import { readFileSync } from 'node:fs'
import type { Logger } from 'pino'

/** Files that a server has open beside its readers: the log, the listening socket, publishers, the runtime's own. */
const otherFiles = 100

/** How many files this process may have open, each connection being one; `undefined` where the system does not say. */
export function readOpenFilesLimit(): number | undefined {
  try {
    // Soft limit and hard limit; Node raises the first to the second when it starts.
    const match = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))
    return match === null ? undefined : Number(match[1])
  } catch {
    return undefined
  }
}

/** Returns how many files a process has open that has as many readers. */
export function neededFiles(readers: number): number {
  return readers + otherFiles
}

/** Says in the log when the system allows fewer connections than readers are allowed. */
export function warnOfFewFiles(
  maxReaders: number,
  log: Pick<Logger, 'warn'>,
  limit: number | undefined = readOpenFilesLimit(),
): void {
  if (maxReaders === 0 || limit === undefined || limit >= neededFiles(maxReaders)) return
  log.warn(
    { openFiles: limit, maxReaders },
    `this process may open ${limit} files, too few for maxReaders ${maxReaders}; raise the limit (ulimit -n) to ${neededFiles(maxReaders)}`,
  )
}
