import { WindhoverError } from 'windhover'
import type { State, StateEntry, StateListener } from 'windhover/store'

import { LinkCalls } from './link-calls.ts'
import type { Link } from './link.ts'
import { type Change, changeTopic, type PutCall, stateTopic, type WatchCall } from './serve-state.ts'

/** The longest time that a call takes, in milliseconds. */
const maxCallMs = 5_000

/** Creates a worker's way to the state that its primary process serves by `serveState`. */
export function createIpcState(link: Link): State {
  return new IpcState(link)
}

class IpcState implements State {
  readonly #calls: LinkCalls
  readonly #watches = new Map<number, StateListener>()
  readonly #stopTaking: () => void
  #lastWatch = 0
  #isClosed = false

  constructor(link: Link) {
    this.#calls = new LinkCalls(link, stateTopic)
    this.#stopTaking = link.take(changeTopic, (change) => this.#onChange(change as Change))
  }

  async put(key: string, value: string, options?: PutCall['options']): Promise<boolean> {
    return (await this.#call('put', { key, value, options } satisfies PutCall)) as boolean
  }

  async delete(key: string): Promise<boolean> {
    return (await this.#call('delete', key)) as boolean
  }

  async list(prefix: string): Promise<readonly StateEntry[]> {
    return (await this.#call('list', prefix)) as readonly StateEntry[]
  }

  async watch(prefix: string, listener: StateListener): Promise<() => void> {
    this.#lastWatch += 1
    const watch = this.#lastWatch
    // What is there is told before the answer.
    this.#watches.set(watch, listener)
    const stop = (): void => {
      if (this.#watches.delete(watch)) this.#calls.notify('unwatch', watch)
    }
    try {
      await this.#call('watch', { watch, prefix } satisfies WatchCall)
      return stop
    } catch (error) {
      stop()
      throw error
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    for (const watch of this.#watches.keys()) this.#calls.notify('unwatch', watch)
    this.#watches.clear()
    this.#isClosed = true
    this.#stopTaking()
    this.#calls.close()
  }

  #call(name: string, body: unknown): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(new WindhoverError('closed', 'the state is closed'))
    return this.#calls.call(name, body, { maxWaitMs: maxCallMs })
  }

  #onChange(change: Change): void {
    const listener = this.#watches.get(change.watch)
    if (change.kind === 'put') listener?.onPut(change.entry)
    else if (change.kind === 'delete') listener?.onDelete(change.key)
    else listener?.onReset()
  }
}
