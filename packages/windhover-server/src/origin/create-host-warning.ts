import type { FastifyBaseLogger } from 'fastify'

const pauseMs = 60_000

/**
 * Creates what tells the log of hosts that were refused: the first at once, and then one a minute
 * at most, since anybody can send any number of them.
 *
 * @param now - milliseconds on a clock that never goes back. Default: that of the process.
 */
export function createHostWarning(
  log: Pick<FastifyBaseLogger, 'warn'>,
  now: () => number = () => performance.now(),
): (name: string) => void {
  let quietUntilMs = -Infinity
  let suppressed = 0
  return (name) => {
    if (now() < quietUntilMs) {
      suppressed += 1
      return
    }
    quietUntilMs = now() + pauseMs
    log.warn(
      { host: name, suppressed },
      `refused a request for the host ${name}; if that is a name of this server, start it with --allowed-hosts ${name}`,
    )
    suppressed = 0
  }
}
