import { createRequire } from 'node:module'

import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'

import { redactLine } from './redact-line.ts'
import { standardOutput } from './standard-output.ts'

/** How the log is written; only `name` and `level` are required. */
export interface LoggerOptions {
  /** Stands in every line. */
  readonly name: string
  /** The least important level that is logged; `silent` logs nothing. */
  readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  /** Lines for people rather than JSON. Default: true where the standard output is a terminal. */
  readonly pretty?: boolean
  /**
   * Takes the finished lines. Default: the standard output, written at once where it takes them; lines that it does not take are
   * dropped, and their number is logged later.
   */
  readonly destination?: DestinationStream
}

/**
 * Makes the log of a server: one JSON object a line, with an ISO 8601 time and the level as a word, or lines for people.
 * What is secret is taken out of each line, whoever wrote it.
 * Those are formatted in this thread: a worker would lose the last of them when the process ends.
 */
export function createLogger(options: LoggerOptions): Logger {
  const { level, pretty = process.stdout.isTTY === true, destination } = options
  const toText = pretty ? createFormatter() : (line: string) => line
  if (destination !== undefined) return create(level, (text) => destination.write(text))
  const output = standardOutput()
  return create(level, (text) => output.write(text, describeDropped))

  function create(least: string, write: (text: string) => void): Logger {
    return pino(
      {
        name: options.name,
        level: least,
        timestamp: stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
      },
      { write: (line) => write(toText(redactLine(line))) },
    )
  }

  /** Says it at every level: the lost lines were important enough to be logged. */
  function describeDropped(count: number, code: string): string {
    let notice = ''
    const log = create('warn', (text) => {
      notice = text
    })
    const lines = count === 1 ? '1 line of the log was dropped' : `${count} lines of the log were dropped`
    log.warn({ dropped: count, code }, `${lines}: ${code}`)
    return notice
  }
}

/** Loads what formats lines for people, which a server without a terminal need not. */
function createFormatter(): (line: string) => string {
  const { prettyFactory } = createRequire(import.meta.url)('pino-pretty') as typeof import('pino-pretty')
  return prettyFactory({
    ignore: 'pid,hostname,name,worker',
    translateTime: 'SYS:HH:MM:ss.l',
    messageFormat: '{if worker}{worker}: {end}{msg}',
  })
}
