import { createClient, type ParsedEvent, type StreamState } from 'windhover/client'

import { readClosing } from '../events/read-notice.ts'
import type { StreamEvent } from '../events/stream-event.ts'
import { createBreather } from './breather.ts'
import type { ConnectionState } from './connection-state.ts'
import { describeEnd, describeLoss } from './describe-error.ts'

/** What a connection is made from. */
export interface ConnectionOptions {
  /** The stream's address, with its query. */
  readonly url: string
  /** Resumes after the message with this id. Default: none, so the stream starts with what comes next. */
  readonly lastEventId?: string
  /** Called with each event as it is on the wire, those of the protocol too. */
  readonly onEvent: (event: StreamEvent) => void
  readonly onState: (state: ConnectionState) => void
  /** Default: the browser's. */
  readonly fetch?: typeof fetch
}

/** A stream that is kept open: it comes back by itself, and resumes where it stopped. */
export interface Connection {
  open(): void
  /** Ends it for good. A new connection is a new object. */
  close(): void
  /** Ends the wait for the next attempt. Does nothing in any other state. */
  retryNow(): void
}

/** Makes a connection; nothing happens before {@link Connection.open}. */
export function createConnection(options: ConnectionOptions): Connection {
  const { url, lastEventId = '', onEvent, onState, fetch: request = fetch.bind(globalThis) } = options
  const breathe = createBreather()
  const client = createClient({
    // The address says all that the stream takes, as its document has it. The client would ask every stream for `meta`.
    fetch: (_, init) => request(url, init),
    // The state says it.
    onError: () => {},
  })
  const stream = client.stream(url, { lastEventId, onRaw: take })
  /** Why it is not connected any more; `undefined` before it ever was. */
  let why: string | undefined
  /** What the server said as it ended the stream. */
  let told: string | undefined
  let wasOpen = false
  let off = (): void => {}

  function take({ event: name, id, data, time, channel }: ParsedEvent): Promise<void> | undefined {
    if (name === 'closing') told = readClosing(data).why
    onEvent({ name, id, data, time, channel })
    return breathe()
  }

  function turn({ is, resumed = false, retryAtMs, error }: StreamState): void {
    if (is === 'connecting') {
      told = undefined
      wasOpen = false
      onState(why === undefined ? { phase: 'connecting' } : { phase: 'reconnecting', why, retryAt: undefined })
    } else if (is === 'open') {
      wasOpen = true
      onState({ phase: 'connected', resumed })
    } else if (is === 'waiting') {
      why = told ?? describeLoss(error!, wasOpen)
      onState({ phase: 'reconnecting', why, retryAt: retryAtMs })
    } else if (is === 'closed' || is === 'failed') {
      off()
      onState({ phase: 'closed', why: 'Disconnected.', ...(error && describeEnd(error, told)) })
    }
  }

  stream.onState(turn)
  return {
    open() {
      off = stream.onMessage(() => {})
    },
    close: () => stream.close(),
    retryNow() {
      if (stream.state.is === 'waiting') stream.reconnect()
    },
  }
}
