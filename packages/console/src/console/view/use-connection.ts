import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

import { type Connection, createConnection } from '../connection/connection.ts'
import { type ConnectionState, notConnectedYet } from '../connection/connection-state.ts'
import { type ReaderSettings, toStreamPath } from '../connection/reader-settings.ts'
import type { EventStore } from '../events/event-store.ts'
import { type GapNotice, readGap } from '../events/gap-notice.ts'
import type { PageUrls } from '../page-urls.ts'

/** The page's one connection, and what can be done with it. */
export interface ConnectionControl {
  readonly state: ConnectionState
  /** What the connection was opened with, or `undefined` before the first. */
  readonly settings: ReaderSettings | undefined
  /** The newest gap that the user has not dismissed. */
  readonly gap: GapNotice | undefined
  /** The newest id that was seen, or an empty text. */
  readonly lastSeenId: () => string
  readonly open: (settings: ReaderSettings) => void
  readonly close: () => void
  readonly retryNow: () => void
  readonly dismissGap: () => void
}

/** Holds the page's connection; what it receives goes to the store. */
export function useConnection(urls: PageUrls, store: EventStore, onCountChange: () => void): ConnectionControl {
  const [state, setState] = useState<ConnectionState>(notConnectedYet)
  const [settings, setSettings] = useState<ReaderSettings>()
  const [gap, setGap] = useState<GapNotice>()
  const connection = useRef<Connection>(undefined)
  const lastSeenId = useRef('')

  const open = useCallback(
    (wanted: ReaderSettings) => {
      connection.current?.close()
      const opened = createConnection({
        url: urls.at(toStreamPath(wanted)),
        lastEventId: wanted.lastEventId.trim(),
        onState: setState,
        onEvent(event) {
          // "stop" is not a place in the log: it is how a stream says not to come back.
          if (event.id !== undefined && event.name !== 'closing') lastSeenId.current = event.id
          store.append(event)
          if (event.name === 'connected') onCountChange()
          if (event.name === 'gap') setGap(readGap(event.data))
        },
      })
      connection.current = opened
      setSettings(wanted)
      setGap(undefined)
      opened.open()
    },
    [urls, store, onCountChange],
  )

  const close = useCallback(() => {
    connection.current?.close()
    onCountChange()
  }, [onCountChange])
  const retryNow = useCallback(() => connection.current?.retryNow(), [])
  useEffect(() => {
    // The browser knows when a network came back; a wait of half a minute is then of no use.
    addEventListener('online', retryNow)
    return () => removeEventListener('online', retryNow)
  }, [retryNow])

  return {
    state,
    settings,
    gap,
    lastSeenId: useCallback(() => lastSeenId.current, []),
    open,
    close,
    retryNow,
    dismissGap: useCallback(() => setGap(undefined), []),
  }
}
