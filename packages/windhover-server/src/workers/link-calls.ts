import { WindhoverError } from 'windhover'
import { startLimit } from 'windhover/store'

import type { Link } from './link.ts'
import { decodeLinkError, encodeLinkError, type LinkError } from './link-error.ts'

/** A call on its way. A notice has no id, and gets no answer. */
interface Call {
  readonly id?: number
  readonly name: string
  readonly body: unknown
}

interface Answer {
  readonly id: number
  readonly body?: unknown
  readonly error?: LinkError
}

interface Pending {
  readonly resolve: (body: unknown) => void
  readonly reject: (error: Error) => void
  readonly endLimit: (() => void) | undefined
}

/** How a call may fail. */
export interface CallOptions {
  /** Milliseconds after which it rejects. Default: never, since its caller has a time of its own. */
  readonly maxWaitMs?: number
}

/** Calls what another process does. */
export class LinkCalls {
  readonly #link: Link
  readonly #topic: string
  readonly #other: string
  readonly #pending = new Map<number, Pending>()
  readonly #stops: readonly (() => void)[]
  #lastId = 0
  #isGone = false
  #isClosed = false

  /** @param other - names the other process in errors. */
  constructor(link: Link, topic: string, other = 'the primary process') {
    this.#link = link
    this.#topic = topic
    this.#other = other
    this.#stops = [
      link.take(`${topic}:answer`, (answer) => this.#settle(answer as Answer)),
      link.onClose(() => {
        this.#isGone = true
        this.#rejectAll(() => this.#goneError(true))
      }),
    ]
  }

  /**
   * Calls, and waits for the answer.
   *
   * @throws WindhoverError `unavailable` if the other process is gone, or does not answer in time. It has `mayHaveHappened` if the call
   *   was sent. Also `closed` after {@link close}, and what the other process threw.
   */
  call(name: string, body: unknown, { maxWaitMs }: CallOptions = {}): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(closedError())
    if (this.#isGone) return Promise.reject(this.#goneError(false))
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve, reject) => {
      const endLimit = maxWaitMs === undefined ? undefined : startLimit(maxWaitMs, () => this.#giveUp(id, maxWaitMs))
      this.#pending.set(id, { resolve, reject, endLimit })
      this.#link.send(this.#topic, { id, name, body } satisfies Call)
    })
  }

  /** Tells something, for which there is no answer. */
  notify(name: string, body: unknown): void {
    if (!this.#isClosed) this.#link.send(this.#topic, { name, body } satisfies Call)
  }

  /** Resolves once no call waits for an answer, or after a time in milliseconds. */
  async settled(withinMs: number): Promise<void> {
    const waiting = [...this.#pending.values()]
    if (waiting.length === 0) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, withinMs)))
    await Promise.race([this.#idle(), late])
    clearTimeout(timer)
  }

  /** Refuses calls that wait or come later. */
  close(): void {
    this.#isClosed = true
    for (const stop of this.#stops) stop()
    this.#rejectAll(closedError)
    this.#tellIdle()
  }

  #tellIdle: () => void = () => {}

  #idle(): Promise<void> {
    return new Promise((resolve) => (this.#tellIdle = resolve))
  }

  #settle({ id, body, error }: Answer): void {
    const pending = this.#forget(id)
    if (error === undefined) pending?.resolve(body)
    else pending?.reject(decodeLinkError(error))
  }

  #giveUp(id: number, maxWaitMs: number): void {
    const message = `${this.#other} did not answer for ${maxWaitMs} ms`
    this.#forget(id)?.reject(new WindhoverError('unavailable', message, { mayHaveHappened: true }))
  }

  #goneError(mayHaveHappened: boolean): WindhoverError {
    return new WindhoverError('unavailable', `${this.#other} is gone`, { mayHaveHappened })
  }

  #forget(id: number): Pending | undefined {
    const pending = this.#pending.get(id)
    pending?.endLimit?.()
    this.#pending.delete(id)
    if (this.#pending.size === 0) this.#tellIdle()
    return pending
  }

  #rejectAll(toError: () => Error): void {
    for (const id of this.#pending.keys()) this.#forget(id)?.reject(toError())
  }
}

/** What is done for another process, by the names of its calls. */
export type CallHandlers = Readonly<Record<string, (body: unknown) => unknown>>

/** Does what another process calls. Returns a function that stops it. */
export function answerCalls(link: Link, topic: string, handlers: CallHandlers): () => void {
  return link.take(topic, (message) => void answer(message as Call))

  async function answer({ id, name, body }: Call): Promise<void> {
    try {
      const handler = handlers[name]
      if (handler === undefined) throw new Error(`${topic}: there is no call ${JSON.stringify(name)}`)
      const result = await handler(body)
      if (id !== undefined) link.send(`${topic}:answer`, { id, body: result } satisfies Answer)
    } catch (error) {
      if (id !== undefined) link.send(`${topic}:answer`, { id, error: encodeLinkError(error) } satisfies Answer)
    }
  }
}

function closedError(): WindhoverError {
  return new WindhoverError('closed', 'it is closed')
}
