import { EventEmitter } from 'node:events'

import type { ShutdownProcess } from '../shutdown/close-on-signals.ts'
import type { Link } from './link.ts'
import { drainTopic } from './worker-messages.ts'

/**
 * The signals of a worker. It ends when its primary tells it to, and by a SIGTERM of its own. Ctrl+C and the end of a terminal reach it
 * as they reach its primary, which then tells it, or has it read its configuration: it does nothing about them itself.
 */
export function workerSignals(link: Link): ShutdownProcess {
  const signals = new EventEmitter()
  let isEnding = false
  process.on('SIGTERM', () => {
    isEnding = true
    // Nobody listens yet, or any more.
    if (!signals.emit('SIGTERM', 'SIGTERM')) process.exit(143)
  })
  link.take(drainTopic, () => {
    // A group of processes that is ended as one has had the signal already.
    if (!isEnding) process.emit('SIGTERM')
  })
  for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {})
  const sourceOf = (event: string): NodeJS.EventEmitter => (event.startsWith('SIG') ? signals : process)
  return {
    on: (event: string, listener: (given: never) => void) => sourceOf(event).on(event, toListener(listener)),
    off: (event: string, listener: (given: never) => void) => sourceOf(event).off(event, toListener(listener)),
    exit: (code) => process.exit(code),
  }
}

/** Each event has its own type of argument, which emitters do not know. */
function toListener(listener: (given: never) => void): (...given: unknown[]) => void {
  return listener as (...given: unknown[]) => void
}
