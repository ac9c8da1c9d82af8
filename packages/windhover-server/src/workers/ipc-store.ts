import { type Position, WindhoverError } from 'windhover'
import {
  type Following,
  GroupAppend,
  type NextStep,
  type Store,
  type StoreBatch,
  type StoreDraft,
  type Stored,
  type StoreListener,
  Telling,
} from 'windhover/store'

import { LinkCalls } from './link-calls.ts'
import type { Link } from './link.ts'
import { decodeMessages, type FollowCall, storeTopic, takenAtOnce, type Told, toldTopic } from './store-messages.ts'

/** The longest time that a read, a probe or the begin of a telling takes, in milliseconds. */
const maxCallMs = 5_000

/** The longest time that closing waits for the answer to the appends that were sent, in milliseconds. */
const maxClosingMs = 1_000

/** Creates a worker's way to the store that its primary process serves by `serveStore`. */
export function createIpcStore(link: Link): Store {
  return new IpcStore(link)
}

/** What is told to one listener. */
interface Listening {
  readonly telling: number
  readonly listener: StoreListener
  /** What came and was not told yet. It is bounded, since the primary waits until messages are taken. */
  readonly steps: Exclude<Told, { kind: 'state' }>[]
  /** The lists of messages that were taken, and the primary was not told of. */
  taken: number
  state: Extract<Told, { kind: 'state' }> | undefined
  told: Telling | undefined
}

class IpcStore implements Store {
  readonly #calls: LinkCalls
  readonly #appends = new GroupAppend({ send: (drafts) => this.#send(drafts) })
  readonly #stops: readonly (() => void)[]
  #listening: Listening | undefined
  #lastTelling = 0
  #closing: Promise<void> | undefined

  constructor(link: Link) {
    this.#calls = new LinkCalls(link, storeTopic)
    this.#stops = [
      link.take(toldTopic, (told) => this.#onTold(told as Told)),
      link.onClose(
        () => this.#listening?.told && this.#listening.listener.onState('waiting', 'the primary process is gone'),
      ),
    ]
  }

  async follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following> {
    if (this.#closing !== undefined) throw closedError()
    if (this.#listening !== undefined) throw new WindhoverError('invalid_option', 'follow: another listener is told')
    this.#lastTelling += 1
    const listening: Listening = {
      telling: this.#lastTelling,
      listener,
      steps: [],
      taken: 0,
      state: undefined,
      told: undefined,
    }
    this.#listening = listening
    try {
      const call: FollowCall = { telling: listening.telling, from }
      const start = (await this.#calls.call('follow', call, { maxWaitMs: maxCallMs })) as Position
      const told = new Telling(listener, start, { next: async () => this.#next(listening) })
      listening.told = told
      if (listening.state?.state === 'waiting') listener.onState('waiting', listening.state.reason)
      return { resume: () => told.resume(), stop: () => this.#stop(listening) }
    } catch (error) {
      this.#stop(listening)
      throw withoutDoubt(error)
    }
  }

  append(drafts: readonly StoreDraft[], options: { readonly maxWaitMs: number }): Promise<readonly Stored[]> {
    return this.#appends.append(drafts, options)
  }

  async read(after: Position, max: { messages: number; bytes: number }): Promise<StoreBatch | 'epoch' | 'evicted'> {
    const answer = await this.#ask('read', { after, max })
    if (answer === 'epoch' || answer === 'evicted') return answer
    const { epoch, text } = answer as { epoch: string; text: string }
    return { epoch, messages: decodeMessages(text) }
  }

  async probe(): Promise<Position> {
    return (await this.#ask('probe', undefined)) as Position
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    if (this.#listening !== undefined) this.#stop(this.#listening)
    const closed = this.#appends.close()
    await this.#calls.settled(maxClosingMs)
    this.#calls.close()
    for (const stop of this.#stops) stop()
    await closed
  }

  async #ask(name: string, body: unknown): Promise<unknown> {
    if (this.#closing !== undefined) throw closedError()
    try {
      return await this.#calls.call(name, body, { maxWaitMs: maxCallMs })
    } catch (error) {
      throw withoutDoubt(error)
    }
  }

  async #send(drafts: readonly StoreDraft[]): Promise<readonly Stored[]> {
    return JSON.parse((await this.#calls.call('append', JSON.stringify(drafts))) as string) as Stored[]
  }

  #onTold(told: Told): void {
    const listening = this.#listening
    if (listening?.telling !== told.telling) return
    if (told.kind !== 'state') {
      listening.steps.push(told)
      listening.told?.wake()
      return
    }
    listening.state = told
    if (listening.told !== undefined) listening.listener.onState(told.state, told.reason)
  }

  /** Returns the step that comes next. It is asked for only while the listener has room. */
  #next(listening: Listening): NextStep | undefined {
    const step = listening.steps.shift()
    if (step?.kind !== 'messages') return step
    listening.taken += 1
    if (listening.taken === takenAtOnce) {
      listening.taken = 0
      this.#calls.notify('taken', listening.telling)
    }
    return { kind: 'messages', messages: decodeMessages(step.text) }
  }

  #stop(listening: Listening): void {
    listening.told?.stop()
    if (this.#listening !== listening) return
    this.#listening = undefined
    this.#calls.notify('stop', undefined)
  }
}

/** Calls that change nothing leave no doubt. */
function withoutDoubt(error: unknown): unknown {
  if (!(error instanceof WindhoverError) || !error.mayHaveHappened) return error
  return new WindhoverError(error.code, error.message, { cause: error })
}

function closedError(): WindhoverError {
  return new WindhoverError('closed', 'the store is closed')
}
