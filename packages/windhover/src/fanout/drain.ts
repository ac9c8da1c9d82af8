import type { Reader } from './reader.ts'
import type { Scheduler } from '../connection/scheduler.ts'

/** Options of {@link drain}. */
export interface DrainOptions {
  readonly scheduler: Scheduler
  /** The longest that one slice of endings holds the event loop, in milliseconds. */
  readonly sliceMs: number
  /** The milliseconds over which the ends are spread at random. */
  readonly drainMs: number
  /** The longest wait beyond that for a reader that is being given messages, in milliseconds. */
  readonly settleMs: number
  /** Resolves once every reader that can take messages was given all. */
  readonly settled: () => Promise<void>
  /** Whether all readers have left. */
  readonly isEmpty: () => boolean
  /** Ends one reader. */
  readonly close: (reader: Reader) => void
}

/** The length of one step's wait, in milliseconds. */
const stepMs = 20

/**
 * Ends each reader at a random moment, so that the clients' return is spread too. A reader that is still being given
 * messages is ended once it has all. If the time is over before that, it is ended where it stands: its last id resumes
 * it. A reader that has all does not wait for the others.
 */
export async function drain(readers: Iterable<Reader>, options: DrainOptions): Promise<void> {
  const { scheduler, drainMs, settleMs, settled, isEmpty } = options
  const startMs = scheduler.now()
  const due = Array.from(readers, (reader) => ({ reader, atMs: startMs + Math.random() * drainMs }))
  due.sort((a, b) => a.atMs - b.atMs)
  let moving: Reader[] = []
  for (let next = 0; next < due.length && !isEmpty();) {
    const nowMs = scheduler.now()
    const deadline = nowMs + options.sliceMs
    for (; next < due.length && due[next]!.atMs <= nowMs && scheduler.now() < deadline; next += 1) {
      const { reader } = due[next]!
      if (isMoving(reader)) moving.push(reader)
      else options.close(reader)
    }
    // oxlint-disable-next-line no-await-in-loop -- a step waits for its time
    if (next < due.length) await pause(due[next]!.atMs <= nowMs ? 0 : stepMs)
  }
  const untilMs = startMs + drainMs + settleMs
  while (moving.length > 0) {
    const isOver = scheduler.now() >= untilMs
    // oxlint-disable-next-line no-await-in-loop -- a step waits for its time
    if (!isOver) await untilSettled(settled())
    moving = closeThose(moving, options, isOver)
    // oxlint-disable-next-line no-await-in-loop
    if (moving.length > 0) await pause(0)
  }
}

/** Ends readers in one slice, those that still move only if the wait for them is over; returns those that are left. */
function closeThose(
  readers: readonly Reader[],
  { scheduler, sliceMs, close }: DrainOptions,
  isOver: boolean,
): Reader[] {
  const deadline = scheduler.now() + sliceMs
  const left: Reader[] = []
  for (const reader of readers) {
    if (reader.ending !== undefined) continue
    if ((!isOver && isMoving(reader)) || scheduler.now() >= deadline) left.push(reader)
    else close(reader)
  }
  return left
}

/** Whether a reader is in line for messages. */
function isMoving({ cohort, feed }: Reader): boolean {
  return cohort !== undefined && cohort !== feed.idle
}

/** Waits for one step at most. */
function untilSettled(settled: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, stepMs)
    void settled.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs))
}
