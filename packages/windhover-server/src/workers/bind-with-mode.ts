import { maskSocketMode } from '../listen/unix-socket.ts'

/** The process of a worker, with Node's own messages of it: an event that has no public name. */
interface BindingProcess {
  prependListener(event: 'internalMessage', listener: (message: unknown) => void): unknown
  on(event: 'internalMessage', listener: (message: unknown) => void): unknown
}

/**
 * Gives the Unix socket that a worker asks for its mode from when it is made. It is the primary that makes it, in the turn of the message
 * that asks for it. If Node asked in another way, the socket would have its mode as soon as the worker sets it.
 *
 * @param mode - octal digits such as `660`, or `undefined` for that of the umask.
 */
export function bindWithMode(child: BindingProcess, mode: string | undefined): void {
  let unmask: (() => void) | undefined
  child.prependListener('internalMessage', (message) => {
    if ((message as { act?: unknown } | null)?.act === 'queryServer') unmask = maskSocketMode(mode)
  })
  child.on('internalMessage', () => {
    unmask?.()
    unmask = undefined
  })
}
