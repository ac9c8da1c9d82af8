import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

import type { ConnectedCount } from '../clients/connected-count.ts'
import { type ConnectedCountPoll, startConnectedCountPoll } from '../clients/connected-count-poll.ts'

/** The count of connected clients, kept up to date, and a way to ask for it again soon. */
export function useConnectedCount(url: string): { count: ConnectedCount | undefined; refresh: () => void } {
  const [count, setCount] = useState<ConnectedCount>()
  const poll = useRef<ConnectedCountPoll>(undefined)
  useEffect(() => {
    const started = startConnectedCountPoll(url, setCount)
    poll.current = started
    return () => started.stop()
  }, [url])
  return { count, refresh: useCallback(() => poll.current?.refresh(), []) }
}
