import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import { prettyFactory } from 'pino-pretty'

/** How the log is written; only `name` and `level` are required. */
export interface LoggerOptions {
  /** Stands in every line. */
  readonly name: string
  /** The least important level that is logged; `silent` logs nothing. */
  readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  /** Lines for people rather than JSON. Default: true where the standard output is a terminal. */
  readonly pretty?: boolean
  /** Takes the finished lines. Default: the standard output, written synchronously, so that the last line before an exit is kept. */
  readonly destination?: DestinationStream
}

/**
 * Makes the log of a server: one JSON object a line, with an ISO 8601 time and the level as a word, or lines for people.
 * Those are formatted in this thread: a worker would lose the last of them when the process ends.
 */
export function createLogger(options: LoggerOptions): Logger {
  const { name, level, pretty = process.stdout.isTTY === true, destination = standardOutput() } = options
  return pino(
    {
      name,
      level,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pretty ? prettyLines(destination) : destination,
  )
}

/**
 * The standard output, which Node writes synchronously on POSIX systems. Once nobody reads it any more, lines are dropped: pino's own
 * destination tries for ever then, and a server that cannot log must still end when it is told to.
 */
function standardOutput(): DestinationStream {
  if (!process.stdout.listeners('error').includes(ignore)) process.stdout.on('error', ignore)
  return { write: (line) => void process.stdout.write(line) }
}

function ignore(): void {}

function prettyLines(destination: DestinationStream): DestinationStream {
  const toText = prettyFactory({ ignore: 'pid,hostname,name', translateTime: 'SYS:HH:MM:ss.l' })
  return { write: (line) => destination.write(toText(line)) }
}
