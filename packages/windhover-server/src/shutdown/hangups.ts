/** The parts of a process by which a terminal that closes, or an operator, tells it something. */
export interface HangupProcess {
  on(event: 'SIGHUP', listener: () => void): unknown
  off(event: 'SIGHUP', listener: () => void): unknown
}

/**
 * Takes SIGHUP from the moment it is made, so that none ends the process: one that comes before anybody listens is told as soon as
 * somebody does. On Windows the signal comes with the end of a console, after which the system ends the process, so that it is left alone
 * there.
 */
export class Hangups {
  readonly #owner: HangupProcess
  #listener: (() => void) | undefined
  #isPending = false

  /** @param owner - default: this process. */
  constructor(owner: HangupProcess = process) {
    this.#owner = owner
    if (process.platform !== 'win32') owner.on('SIGHUP', this.#take)
  }

  /** Tells a listener of each from now on, and of those so far, once. */
  listen(listener: () => void): void {
    this.#listener = listener
    if (!this.#isPending) return
    this.#isPending = false
    listener()
  }

  /** Leaves the signal to the system again. */
  close(): void {
    this.#owner.off('SIGHUP', this.#take)
  }

  readonly #take = (): void => {
    if (this.#listener === undefined) this.#isPending = true
    else this.#listener()
  }
}
