import { execFileSync } from 'node:child_process'
import { cpus, release, totalmem } from 'node:os'

/** What the figures depend on, in words, without naming the machine. */
export function describeMachine(): string {
  const [cpu] = cpus()
  const memoryGb = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} cores (${cpu?.model.trim()}), ${memoryGb} GiB of memory, Linux ${release()}, Node ${process.version}`
}

/** How many files one process may open: the hard limit, to which each process of the bench raises its own. */
export function readOpenFilesLimit(): number {
  const limit = execFileSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' }).trim()
  return limit === 'unlimited' ? Number.POSITIVE_INFINITY : Number(limit)
}

/**
 * The number of readers where they are to be many: 100,000, or as many as a process may have files open, of which the server and the load
 * keep some for other things.
 */
export function countMostReaders(): number {
  return Math.min(100_000, readOpenFilesLimit() - 500)
}

/** Why the bench cannot run on this machine; undefined when it can. */
export function explainUnfit(): string | undefined {
  if (process.platform !== 'linux') return 'The bench reads /proc and pins processes to cores: it runs on Linux only'
  if (cpus().length < 2) return 'The bench needs two cores: one for the server, one for the load'
  const needed = 10_500
  const limit = readOpenFilesLimit()
  if (limit < needed) {
    return `The hard limit of open files is ${limit}, and 10,000 readers need ${needed}: raise it (ulimit -Hn, or nofile in limits.conf)`
  }
  return undefined
}
