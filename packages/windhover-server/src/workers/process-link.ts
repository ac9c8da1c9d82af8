import { createLink, type Link } from './link.ts'

/** The parts of a process, this one or another, that a link needs. */
interface MessagingProcess {
  readonly connected?: boolean
  send?(message: unknown, callback: (error: Error | null) => void): boolean
  on(event: 'message', listener: (message: unknown) => void): unknown
  once(event: 'disconnect', listener: () => void): unknown
}

/** Links this process to a child, or to the process that started it. */
export function linkProcess(other: MessagingProcess): Link {
  return createLink({
    send(message) {
      // The event of its end tells that it is gone, so that a failure to send needs no care.
      if (other.connected === true) other.send?.(message, () => {})
    },
    onMessage: (callback) => other.on('message', callback),
    onClose: (callback) => other.once('disconnect', callback),
  })
}
