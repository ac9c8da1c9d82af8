import { useEffect, useState } from 'preact/hooks'

import type { AdminRequests } from '../admin/admin-requests.ts'
import type { Problem } from '../problem.ts'
import type { HistoryPage } from './history-data.ts'

/** How many messages a page has. */
const pageLength = 50

/** Which page is asked for; what is empty chooses nothing. */
export interface HistoryChoice {
  readonly channel: string
  readonly event: string
  readonly from: string
  readonly before: string
}

/** The page that is shown. */
export interface HistoryState {
  readonly isAsking: boolean
  /** The newest page that came; `undefined` before the first. */
  readonly page: HistoryPage | undefined
  readonly problem: Problem | undefined
}

/**
 * Asks for a page whenever another is chosen. The one before stays in sight until it is there.
 *
 * @param turn - another number asks for the same once more.
 */
export function useHistory(requests: AdminRequests, choice: HistoryChoice, turn: number): HistoryState {
  const { channel, event, from, before } = choice
  const [state, setState] = useState<HistoryState>({ isAsking: true, page: undefined, problem: undefined })
  useEffect(() => {
    let isWanted = true
    setState((last) => ({ ...last, isAsking: true }))
    const query = { channel, event, from, before, limit: String(pageLength) }
    void requests.get<HistoryPage>('history', query).then((answer) => {
      if (!isWanted) return
      setState(
        answer.ok
          ? { isAsking: false, page: answer.value, problem: undefined }
          : { isAsking: false, page: undefined, problem: answer.problem },
      )
    })
    return () => {
      isWanted = false
    }
  }, [requests, channel, event, from, before, turn])
  return state
}
