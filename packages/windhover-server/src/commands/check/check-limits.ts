import { readFileSync } from 'node:fs'

import { findConnectionBound } from '../../listen/connection-bound.ts'
import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { neededFiles, readOpenFilesLimit } from '../../telemetry/open-files.ts'
import { type Finding, findingsOf } from './finding.ts'

/** Checks whether the process may open as many files as the settings want connections. */
export function checkDescriptors(
  { options }: Pick<ResolvedConfig, 'options'>,
  limit: number | undefined = readOpenFilesLimit(),
): Finding[] {
  const { ok, warn } = findingsOf('descriptors')
  const { maxReaders = 0, maxConnections = 0 } = options
  if (limit === undefined) return [ok('this system does not tell how many files a process may open')]
  const { served } = findConnectionBound(maxConnections, limit)
  const needed = Math.max(maxReaders === 0 ? 0 : neededFiles(maxReaders), maxConnections)
  if (limit < needed || served < maxConnections) {
    return [
      warn(
        `this process may open ${limit} files, which is ${served} connections, too few for maxReaders ${maxReaders} and ` +
          `maxConnections ${maxConnections}; raise the limit (ulimit -n, LimitNOFILE) to ${neededFiles(Math.max(maxReaders, maxConnections))}`,
      ),
    ]
  }
  return [ok(`this process may open ${limit} files, which is ${served} connections at once`)]
}

/** What Node asks of the system: how many connections may wait to be taken. */
const backlog = 511

const somaxconnFile = '/proc/sys/net/core/somaxconn'

/** Checks whether the system lets as many connections wait as Node asks for. Many come at once when readers come back. */
export function checkSomaxconn(text: string | undefined = readText(somaxconnFile)): Finding {
  const { ok, warn } = findingsOf('somaxconn')
  const most = text === undefined || !/^\d+\s*$/.test(text) ? undefined : Number(text)
  if (most === undefined) return ok('this system does not tell how many connections may wait')
  if (most >= backlog) return ok(`${Math.min(most, backlog)} connections may wait to be taken`)
  return warn(
    `${most} connections may wait to be taken, and Node asks for ${backlog}; others are refused when many readers come back at once: ` +
      'sysctl -w net.core.somaxconn=4096',
  )
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
