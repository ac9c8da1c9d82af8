import { readData } from '../wire/read-data.ts'
import { createChosenNames } from './chosen-names.ts'
import type { ClientGap } from './client-gap.ts'
import type { ClientStream, Off } from './client-stream.ts'
import type { AnyMessage } from './client-types.ts'
import type { Connection, ConnectionHost } from './connection.ts'
import { findPosition } from './cursor.ts'
import { iterate } from './iterate.ts'
import { createListeners, type Listeners } from './listeners.ts'
import { loadPart } from './load-part.ts'
import type { Pausable, Stored } from './stored/create-stored.ts'
import type { StreamState } from './stream-state.ts'
import { createTimer } from './timer.ts'
import type { ValidateData } from './validate-message.ts'

/** What a stream needs of its client. */
export interface LiveStreamHost extends Pick<
  ConnectionHost<AnyMessage>,
  'onRaw' | 'canRenew' | 'retry' | 'renewBeforeMs'
> {
  /** Sends the request for what is chosen now. */
  send(chosen: ChosenInterest, lastEventId: string, signal: AbortSignal, refresh: boolean): Promise<Response>
  createConnection(host: ConnectionHost<AnyMessage>, chosen: ChosenInterest): Connection
  readonly validate: ValidateData | undefined
  readonly lingerMs: number
  /** Where it begins, and keeps how far it was read; `undefined` for neither. */
  readonly stored: Stored | undefined
  /** Takes what a listener threw, and what an application should know of. */
  readonly onError: (error: unknown) => void
  /** The stream has begun to be read, or is read no more. */
  onUse(stream: UsedStream, isUsed: boolean): void
}

export interface ChosenInterest {
  readonly channels: Iterable<string>
  readonly events: Iterable<string>
}

/** What a client has to say to a stream that is read. */
export interface UsedStream {
  /**
   * The device or the network woke up.
   *
   * @param isSeen - whether the page is seen, so that a stream that was paused goes on.
   */
  wake(isSeen: boolean): void
  /** The page was hidden for too long. */
  pause(): void
  readonly close: () => void
}

export interface LiveStreamOptions {
  readonly channels: readonly string[]
  readonly events: readonly string[]
  readonly lastEventId: string
}

/** How many milliseconds a change of interest waits for others. */
const gatherMs = 20

/** Makes a stream that connects as soon as somebody listens. */
export function createLiveStream(host: LiveStreamHost, options: LiveStreamOptions): ClientStream {
  const onAny = createListeners<[AnyMessage]>(host.onError)
  const onGap = createListeners<[ClientGap]>(host.onError)
  const onState = createListeners<[]>(host.onError)
  const onBatch = createListeners<[]>(host.onError)
  const cursor = { id: options.lastEventId }
  const channels = createChosenNames(options.channels, changeInterest)
  const events = createChosenNames(options.events, changeInterest)
  let state: StreamState = { is: 'idle', since: Date.now() }
  let users = 0
  const lingering = createTimer()
  const gathering = createTimer()
  /** Whether the store said where to begin. */
  let isPlaced = !host.stored
  let isPlacing = false

  const chosen = { channels, events }
  const connectionHost: ConnectionHost<AnyMessage> = {
    ...host,
    cursor,
    send: (...request) => host.send(chosen, ...request),
    decode({ event: name, id = '', data: text, channel, time, trace }) {
      const message = { name, data: readData(text), id, position: findPosition(id), channel, time, trace }
      return host.validate ? host.validate(message) : message
    },
    onMessage: onAny.call,
    onGap: onGap.call,
    onBatch: onBatch.call,
    onState: setState,
  }
  const connection = host.createConnection(connectionHost, chosen)
  const self: UsedStream & Pausable = {
    restart() {
      isPlaced = false
      connection.stop()
      connect()
    },
    wake(isSeen) {
      if (isActive()) connection.wake()
      else if (isSeen && state.is === 'paused') connect()
    },
    pause() {
      if (isActive()) stop('paused')
    },
    close() {
      gathering()
      stop('closed')
      leave()
    },
  }

  /** Whether there is a connection, or will be one by itself. */
  function isActive(): boolean {
    return /^(con|o|w)/.test(state.is)
  }

  function isOver(): boolean {
    return state.is === 'closed' || state.is === 'failed'
  }

  function setState(next: Omit<StreamState, 'since'>): void {
    state = { ...next, since: Date.now() }
    if (next.is === 'failed') host.onError(next.error)
    onState.call()
    onBatch.call()
    // Nothing is left to linger for, and a timer would keep a program alive.
    if (!users && isOver()) leave()
  }

  function stop(is: 'idle' | 'paused' | 'closed'): void {
    connection.stop()
    if (state.is !== is) setState({ is })
  }

  /** The client has nothing more to say to it. */
  function leave(): void {
    lingering()
    host.onUse(self, false)
  }

  /** Requests what follows the cursor, or what its store has. */
  function connect(): void {
    host.onUse(self, true)
    if (isPlaced) return connection.connect()
    setState({ is: 'connecting' })
    if (isPlacing) return
    isPlacing = true
    void host
      .stored!.read(() => state.is === 'connecting')
      .then((id) => {
        isPlacing = false
        if (state.is !== 'connecting') return
        isPlaced = true
        cursor.id = id || options.lastEventId
        connection.connect()
      })
  }

  /** Counts one more that wants the stream to be open. */
  function use(): Off {
    lingering()
    if (users++ === 0 && state.is === 'idle') connect()
    let isUsed = true
    return () => {
      if (!isUsed) return
      isUsed = false
      if (--users > 0) return
      if (isOver()) leave()
      else lingering(idle, host.lingerMs)
    }
  }

  function idle(): void {
    leave()
    // Whoever listens next begins with what is new, as nobody has missed anything.
    cursor.id = options.lastEventId
    isPlaced = !host.stored
    stop('idle')
  }

  function changeInterest(): void {
    gathering(() => {
      // The old connection goes first: behind its cursor the new one brings what the new names have.
      if (isActive() || state.is === 'failed') reconnect()
    }, gatherMs)
  }

  function reconnect(): void {
    if (users > 0 || isActive()) connect()
    else stop('idle')
  }

  /** Adds a listener that keeps the stream open. */
  function listen<Arguments extends readonly unknown[]>(
    listeners: Pick<Listeners<Arguments>, 'add'>,
    listener: (...values: Arguments) => void,
  ): Off {
    const off = listeners.add(listener)
    const release = use()
    return () => {
      off()
      release()
    }
  }

  const stream: ClientStream = {
    get state() {
      return state
    },
    get lastEventId() {
      return cursor.id
    },
    channels,
    events,
    on: (wanted, listener) =>
      listen(onAny, (message) => {
        if (message.name === wanted) listener(message.data, message)
      }),
    onMessage: (listener) => listen(onAny, listener),
    onGap: (listener) => listen(onGap, listener),
    onState(listener) {
      let told: StreamState | undefined
      // If a listener changes the state, those after it hear of the newest one alone.
      return onState.add(() => {
        if (told !== state) listener((told = state))
      })
    },
    subscribe: onBatch.add,
    opened(how = {}) {
      const release = use()
      return loadPart(import('./wait-until-open.ts'))
        .then(({ waitUntilOpen }) => waitUntilOpen(stream, how))
        .finally(release)
    },
    reconnect,
    close: self.close,
    [Symbol.asyncIterator]: () => host.stored?.iterate(stream, self) ?? iterate(stream),
  }
  return stream
}
