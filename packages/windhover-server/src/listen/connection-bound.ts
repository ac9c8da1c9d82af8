import type { Logger } from 'pino'

/** How many connections there may be. */
export interface ConnectionBound {
  /** The most that are served at once. */
  readonly served: number
  /** The most that are being refused at once; further ones are dropped without an answer. */
  readonly refused: number
}

/**
 * Descriptors that are not for connections which are served: the log, the listening sockets, files, those of the runtime (about 25)
 * and connections that are being refused. Of few descriptors a quarter, so that most are left for clients.
 */
function reserve(openFiles: number): number {
  return Math.min(100, Math.max(32, Math.ceil(openFiles / 4)))
}

/** The part of the reserve that refusals may take. */
const refusedPart = 1 / 4

/**
 * Finds how many connections there may be: what was asked for, but fewer than the process may have files open. Without a
 * descriptor nobody could be answered, not even refused (EMFILE).
 *
 * @param maxConnections - what was asked for; 0 for as many as can be.
 * @param openFiles - how many files the process may have open; `undefined` if the system does not say.
 */
export function findConnectionBound(maxConnections: number, openFiles: number | undefined): ConnectionBound {
  const asked = maxConnections === 0 ? Infinity : maxConnections
  if (openFiles === undefined) return { served: asked, refused: 100 * refusedPart }
  const reserved = reserve(openFiles)
  return { served: Math.max(1, Math.min(asked, openFiles - reserved)), refused: Math.floor(reserved * refusedPart) }
}

/** Warns if the system allows fewer connections than were asked for. */
export function warnOfFewConnections(
  maxConnections: number,
  log: Pick<Logger, 'warn'>,
  openFiles: number | undefined,
): void {
  const { served } = findConnectionBound(maxConnections, openFiles)
  if (served >= maxConnections) return
  log.warn(
    { openFiles, maxConnections, served },
    `this process may open ${openFiles} files, too few for maxConnections ${maxConnections}; it takes ${served} connections`,
  )
}
