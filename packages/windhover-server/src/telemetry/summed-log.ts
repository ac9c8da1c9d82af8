import type { FastifyBaseLogger } from 'fastify'

import { cutDetails } from './cut-details.ts'
import { redact } from './redact.ts'
import { redactDetails } from './redact-details.ts'

/** What clients can cause without end: each is a kind of its own, so that their number is bounded. */
export type SummedMessage =
  | 'a client speaks plain HTTP, and this port is TLS: use https://'
  | 'a client speaks TLS, and this port is plain HTTP: use http://'
  | 'a connection of HTTP/2 could not be looked at, and is dropped'
  | 'a login to the console failed'
  | 'a sink or the log failed'
  | 'a stream could not judge or start a request'
  | 'connection refused: there are as many as may be'
  | 'reader missed messages'
  | 'request failed'
  | 'the code behind the stream failed'
  | 'the listening socket failed'
  | 'more undeclared events are spelt almost as declared ones'

/** The part of a log that lines are written to. */
export type LineLog = Pick<FastifyBaseLogger, 'warn' | 'error'>

/** What happened of one kind since its last line. */
interface Sum {
  /** When the next line may be written, on the clock of `performance`. */
  dueAt: number
  count: number
  /** Writes the last of them, with more details. */
  write: (more: object) => void
}

/** The shortest time between two lines of a kind, in milliseconds. */
const intervalMs = 1_000

/**
 * Logs what clients cause, so that no client can fill a disk: at most one line a second and kind. The first is written at once. What
 * follows within the second is counted, and one line at its end has the details of the last, and the number as `suppressed`.
 */
export class SummedLog {
  readonly #log: LineLog
  readonly #sums = new Map<SummedMessage, Sum>()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(log: LineLog) {
    this.#log = log
  }

  /** Logs a warning. `log` is one with more to say, such as the id of a request. */
  warn(message: SummedMessage, details: object, log: LineLog = this.#log): void {
    this.#say(message, (more) => writeLine(log, 'warn', { ...details, ...more }, message))
  }

  /** Logs an error. `log` is one with more to say, such as the id of a request. */
  error(message: SummedMessage, details: object, log: LineLog = this.#log): void {
    this.#say(message, (more) => writeLine(log, 'error', { ...details, ...more }, message))
  }

  /** Writes what is counted so far, for the end of a server. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    for (const { count, write } of this.#sums.values()) if (count > 0) write({ suppressed: count })
    this.#sums.clear()
  }

  #say(message: SummedMessage, write: Sum['write']): void {
    const sum = this.#sums.get(message)
    if (sum === undefined) {
      this.#sums.set(message, { dueAt: performance.now() + intervalMs, count: 0, write })
      write({})
      this.#wait(intervalMs)
    } else {
      sum.count += 1
      sum.write = write
    }
  }

  #wait(ms: number): void {
    this.#timer ??= setTimeout(() => this.#writeDue(), ms).unref()
  }

  #writeDue(): void {
    this.#timer = undefined
    const now = performance.now()
    let next = Infinity
    for (const [message, sum] of this.#sums) {
      if (sum.dueAt <= now) {
        if (sum.count === 0) {
          this.#sums.delete(message)
          continue
        }
        sum.write({ suppressed: sum.count })
        sum.count = 0
        sum.dueAt = now + intervalMs
      }
      next = Math.min(next, sum.dueAt)
    }
    if (next < Infinity) this.#wait(Math.ceil(next - now))
  }
}

/**
 * Writes a line of a log that may be anybody's. What cannot be written, such as an error whose fields throw, is told
 * without its details. A log that cannot even take that must not end the process from a timer.
 */
function writeLine(log: LineLog, level: 'warn' | 'error', details: object, message: SummedMessage): void {
  try {
    log[level](redactDetails(cutDetails(details)) as object, message)
  } catch (error) {
    try {
      log[level]({ unreadable: redact(String(error)) }, message)
    } catch {
      // There is no other place to tell it.
    }
  }
}
