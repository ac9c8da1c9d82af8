import { useCallback, useRef, useState } from 'preact/hooks'

import type { Connection } from '../connection/connection.ts'
import { type ConnectionState, notConnectedYet } from '../connection/connection-state.ts'
import { createPageConnection } from '../connection/page-connection.ts'
import type { EventStore } from '../events/event-store.ts'
import type { PageUrls } from '../page-urls.ts'

/** A stream as a reader asks for it. */
export interface WantedStream {
  /** Its path and query. */
  readonly path: string
  /** Resumes after this message. Empty: starts with what comes next. */
  readonly lastEventId: string
}

/** The page's one connection, and what can be done with it. */
export interface ConnectionControl {
  readonly state: ConnectionState
  /** What the connection was opened with, or `undefined` before the first. */
  readonly opened: WantedStream | undefined
  /** The data of the newest `gap` that the user has not dismissed. */
  readonly gap: string | undefined
  /** The newest id that was seen, or an empty text. */
  readonly lastSeenId: () => string
  readonly open: (wanted: WantedStream) => void
  readonly close: () => void
  readonly retryNow: () => void
  readonly dismissGap: () => void
  /** Closes it, and forgets that it was open: Watch opens what the address asks for when it is shown next. */
  readonly forget: () => void
}

/** Holds the page's connection; what it receives goes to the store. */
export function useConnection(urls: PageUrls, store: EventStore, onCountChange: () => void): ConnectionControl {
  const [state, setState] = useState<ConnectionState>(notConnectedYet)
  const [opened, setOpened] = useState<WantedStream>()
  const [gap, setGap] = useState<string>()
  const connection = useRef<Connection>(undefined)
  const lastSeenId = useRef('')

  const open = useCallback(
    (wanted: WantedStream) => {
      connection.current?.close()
      const next = createPageConnection({
        url: urls.at(wanted.path),
        lastEventId: wanted.lastEventId,
        onState: setState,
        onEvent(event) {
          // "stop" is not a place in the log: it is how a stream says not to come back.
          if (event.id !== undefined && event.name !== 'closing') lastSeenId.current = event.id
          store.append(event)
          if (event.name === 'connected') onCountChange()
          if (event.name === 'gap') setGap(event.data)
        },
      })
      connection.current = next
      setOpened(wanted)
      setGap(undefined)
      next.open()
    },
    [urls, store, onCountChange],
  )

  const close = useCallback(() => {
    connection.current?.close()
    onCountChange()
  }, [onCountChange])
  const retryNow = useCallback(() => connection.current?.retryNow(), [])

  return {
    state,
    opened,
    gap,
    lastSeenId: useCallback(() => lastSeenId.current, []),
    open,
    close,
    retryNow,
    dismissGap: useCallback(() => setGap(undefined), []),
    forget: useCallback(() => {
      connection.current?.close()
      setOpened(undefined)
    }, []),
  }
}
