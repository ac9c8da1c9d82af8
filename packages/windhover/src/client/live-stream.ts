import type { ParsedEvent } from '../wire/parse-events.ts'
import { readData } from '../wire/read-data.ts'
import { createChosenNames } from './chosen-names.ts'
import { WindhoverClientError } from './client-error.ts'
import type { ClientGap } from './client-gap.ts'
import type { ClientStream, Off } from './client-stream.ts'
import type { AnyMessage } from './client-types.ts'
import { type ConnectionHost, createConnection } from './connection.ts'
import { createCursor } from './cursor.ts'
import { iterate } from './iterate.ts'
import { createListeners, type Listeners } from './listeners.ts'
import type { Pausable, Stored } from './stored/create-stored.ts'
import type { StreamState } from './stream-state.ts'
import type { ValidateData } from './validate-message.ts'

/** What a stream needs of its client. */
export interface LiveStreamHost extends Pick<ConnectionHost<AnyMessage>, 'canRenew' | 'retry' | 'renewBeforeMs'> {
  /** Sends the request for what is chosen now. */
  send(chosen: ChosenInterest, lastEventId: string, signal: AbortSignal, refresh: boolean): Promise<Response>
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
  /** The page is seen again, or the device or the network woke up. */
  wake(): void
  /** The page was hidden for too long. */
  pause(): void
  close(): void
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
  const byName = new Map<string, ReturnType<typeof createListeners<[unknown, AnyMessage]>>>()
  const onAny = createListeners<[AnyMessage]>(host.onError)
  const onGap = createListeners<[ClientGap]>(host.onError)
  const onState = createListeners<[StreamState]>(host.onError)
  const onBatch = createListeners<[]>(host.onError)
  const cursor = createCursor(options.lastEventId)
  const channels = createChosenNames(options.channels, changeInterest)
  const events = createChosenNames(options.events, changeInterest)
  let state: StreamState = { is: 'idle', since: Date.now() }
  let users = 0
  let lingering: ReturnType<typeof setTimeout> | undefined
  let gathering: ReturnType<typeof setTimeout> | undefined
  /** Whether the store said where to begin. */
  let isPlaced = host.stored === undefined
  let isPlacing = false

  const connection = createConnection<AnyMessage>({
    canRenew: host.canRenew,
    retry: host.retry,
    renewBeforeMs: host.renewBeforeMs,
    cursor,
    send: (lastEventId, signal, refresh) => host.send({ channels, events }, lastEventId, signal, refresh),
    decode,
    onMessage(message) {
      byName.get(message.name)?.call(message.data, message)
      onAny.call(message)
    },
    onGap: onGap.call,
    onBatch: onBatch.call,
    onState: setState,
  })
  const self: UsedStream & Pausable = {
    restart() {
      isPlaced = false
      connection.stop()
      connect()
    },
    wake() {
      if (state.is === 'paused') connect()
      else connection.wake()
    },
    pause() {
      if (!isActive()) return
      connection.stop()
      setState({ is: 'paused' })
    },
    close,
  }

  function close(): void {
    connection.stop()
    clearTimeout(gathering)
    setState({ is: 'closed' })
  }

  function isActive(): boolean {
    return state.is === 'connecting' || state.is === 'open' || state.is === 'waiting'
  }

  function setState(next: Omit<StreamState, 'since'>): void {
    state = { ...next, since: Date.now() }
    const { is, error } = state
    if (is === 'failed') host.onError(error)
    onState.call(state)
    onBatch.call()
  }

  function decode({
    event: name,
    id = '',
    data: text,
    channel,
    time,
  }: ParsedEvent): AnyMessage | undefined | Promise<AnyMessage | undefined> {
    const meta = { id, position: /^[^.]+\.\d+/.exec(id)?.[0], channel, time }
    const data = readData(text)
    return host.validate === undefined ? { name, data, ...meta } : host.validate({ name, data, ...meta })
  }

  /** Requests what follows the cursor, or what its store has. */
  function connect(): void {
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
        cursor.set(id || options.lastEventId)
        connection.connect()
      })
  }

  /** Counts one more that wants the stream to be open. */
  function use(): Off {
    clearTimeout(lingering)
    if (users++ === 0) {
      host.onUse(self, true)
      if (state.is === 'idle') connect()
    }
    let isUsed = true
    return () => {
      if (!isUsed) return
      isUsed = false
      if (--users === 0) lingering = setTimeout(idle, host.lingerMs)
    }
  }

  function idle(): void {
    host.onUse(self, false)
    if (state.is === 'closed' || state.is === 'failed') return
    connection.stop()
    isPlaced = host.stored === undefined
    // Whoever listens next begins anew, as nobody has missed anything.
    cursor.set(options.lastEventId)
    setState({ is: 'idle' })
  }

  function changeInterest(): void {
    clearTimeout(gathering)
    gathering = setTimeout(() => {
      // The old connection goes first: behind its cursor the new one brings what the new names have.
      if (users > 0 && state.is !== 'closed' && state.is !== 'paused') connect()
    }, gatherMs)
  }

  /** Adds a listener that keeps the stream open. */
  function listen<Arguments extends readonly unknown[]>(
    listeners: Pick<Listeners<Arguments>, 'add'>,
    listener: (...values: Arguments) => void,
  ): Off {
    const offs = [listeners.add(listener), use()]
    return () => {
      for (const off of offs) off()
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
    on(name, listener) {
      if (!byName.has(name)) byName.set(name, createListeners(host.onError))
      return listen(byName.get(name)!, listener)
    },
    onMessage: (listener) => listen(onAny, listener),
    onGap: (listener) => listen(onGap, listener),
    onState: onState.add,
    subscribe: onBatch.add,
    opened({ signal, timeoutMs } = {}) {
      return new Promise((resolve, reject) => {
        const release = use()
        const off = onState.add(look)
        const timer =
          timeoutMs === undefined
            ? undefined
            : setTimeout(() => finish('timeout', `not open within ${timeoutMs} ms`), timeoutMs)
        const abort = (): void => settle(() => reject(signal!.reason))

        function settle(act: () => void): void {
          clearTimeout(timer)
          signal?.removeEventListener('abort', abort)
          off()
          release()
          act()
        }
        function finish(code: string, text: string): void {
          settle(() => reject(new WindhoverClientError(code, text)))
        }
        function look({ is, error }: StreamState): void {
          if (is === 'open') settle(resolve)
          else if (is === 'failed') settle(() => reject(error))
          else if (is === 'closed') finish('closed', 'the stream is closed')
        }

        if (signal?.aborted) return abort()
        signal?.addEventListener('abort', abort)
        look(state)
      })
    },
    reconnect: connect,
    close,
    [Symbol.asyncIterator]: () => host.stored?.iterate(stream, self) ?? iterate(stream),
  }
  return stream
}
