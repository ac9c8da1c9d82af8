import { constants } from 'node:os'

/** The parts of the process that a shutdown needs. */
export interface ShutdownProcess {
  on(event: Signal, listener: (signal: Signal) => void): unknown
  on(event: ErrorEvent, listener: (error: unknown) => void): unknown
  off(event: Signal, listener: (signal: Signal) => void): unknown
  off(event: ErrorEvent, listener: (error: unknown) => void): unknown
  exit(code: number): void
}

/** The parts of a log that a shutdown needs. */
export interface ShutdownLogger {
  info(message: string): void
  error(message: string): void
  fatal(details: { err: unknown }, message: string): void
}

/** What is to be closed, and how. */
export interface ShutdownOptions {
  /** Ends everything; the process exits when its promise settles. */
  readonly close: () => Promise<void>
  readonly logger: ShutdownLogger
  /** Milliseconds after which the process exits although something is still open. Default: 5000. */
  readonly timeoutMs?: number
  /** Default: this process. */
  readonly process?: ShutdownProcess
}

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP'
type ErrorEvent = 'uncaughtException' | 'unhandledRejection'

/** SIGHUP asks for a reload, but for Windows, where a console that closes sends it before the process is ended. */
const signals: readonly Signal[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM']
const errors: readonly ErrorEvent[] = ['uncaughtException', 'unhandledRejection']

/**
 * The time within which the same signal counts as the same request, in milliseconds. Ctrl+C in a terminal reaches the whole
 * group of processes, and npm, which is one of them, passes it on to us: under `npm start` every Ctrl+C arrives twice.
 */
const echoMs = 250

/**
 * Ends the process cleanly. SIGINT and SIGTERM close and exit with 0.
 * An error that nothing caught is logged, and closes and exits with 1, as does closing that fails or lasts too long. A
 * second signal exits at once with 128 and its number, a second error with 1.
 *
 * close-with-grace is not used, because it takes the echo of a signal for a second one. It also replaces the handlers
 * of SIGSEGV, SIGBUS, SIGFPE and SIGILL, after which, says Node.js, nothing can safely run.
 *
 * @returns a function that takes the handlers away again.
 */
export function closeOnSignals(options: ShutdownOptions): () => void {
  const { close, logger, timeoutMs = 5000 } = options
  const owner: ShutdownProcess = options.process ?? process
  let started: { readonly cause: unknown; readonly at: number } | undefined

  const onSignal = (signal: Signal): void => {
    if (started === undefined) {
      logger.info(`${signal} received, closing; once more ends at once`)
      shutDown(signal, 0)
    } else if (started.cause !== signal || performance.now() - started.at > echoMs) {
      logger.error(`${signal} received while closing, ending at once`)
      owner.exit(128 + constants.signals[signal])
    }
  }

  const onError = (error: unknown): void => {
    logger.fatal({ err: error }, 'an error that nothing caught')
    if (started === undefined) shutDown(error, 1)
    else owner.exit(1)
  }

  function shutDown(cause: unknown, code: number): void {
    started = { cause, at: performance.now() }
    const timer = setTimeout(() => {
      logger.error(`not closed after ${timeoutMs} ms, ending`)
      owner.exit(1)
    }, timeoutMs)
    close().then(
      () => {
        clearTimeout(timer)
        logger.info('closed')
        owner.exit(code)
      },
      (error: unknown) => {
        clearTimeout(timer)
        logger.fatal({ err: error }, 'closing failed')
        owner.exit(1)
      },
    )
  }

  for (const signal of signals) owner.on(signal, onSignal)
  for (const event of errors) owner.on(event, onError)
  return () => {
    for (const signal of signals) owner.off(signal, onSignal)
    for (const event of errors) owner.off(event, onError)
  }
}
