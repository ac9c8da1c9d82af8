/** The parts of the process of a worker that matter here. */
interface HandlingProcess {
  send(message: unknown, handle?: unknown, ...more: unknown[]): boolean
  once(event: 'exit', listener: () => void): unknown
}

/** A connection on its way to a worker. To close it once more does nothing. */
interface Handle {
  close(): void
}

/** A worker is given one connection at a time for each socket that it listens on, of which there are few. */
const maxKept = 8

/**
 * Closes connections that a worker was given and never took, because it was killed in between. Node (20 to 24) keeps such a connection
 * open in the primary process, so that its client would wait for ever. What a worker has taken is not affected.
 */
export function closeLostConnections(child: HandlingProcess): void {
  const given: Handle[] = []
  const send = child.send.bind(child)
  child.send = (message, handle, ...more) => {
    if (isHandle(handle)) given.push(handle)
    if (given.length > maxKept) given.shift()
    return send(message, handle, ...more)
  }
  child.once('exit', () => {
    for (const handle of given) handle.close()
  })
}

/** The second argument is a callback if there is no handle. */
function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'close' in value
}
