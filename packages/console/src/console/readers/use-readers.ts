import { useEffect, useState } from 'preact/hooks'

import type { AdminRequests } from '../admin/admin-requests.ts'
import type { Problem } from '../problem.ts'
import type { ListedReader, ReaderPage } from './reader-data.ts'

/** Which readers are listed; what is empty chooses nothing. */
export interface ReaderChoice {
  readonly channel: string
  readonly subject: string
  readonly sort: string
}

/** The readers that are shown. */
export interface ReadersState {
  /** `undefined` before the first answer. */
  readonly readers: readonly ListedReader[] | undefined
  /** How many there are, shown or not. */
  readonly total: number
  readonly next: string | null
  readonly problem: Problem | undefined
  readonly isAsking: boolean
}

const pageLength = 100

/**
 * Lists readers, the first page again for each choice and turn.
 *
 * @returns the state, and what adds the next page to it.
 */
export function useReaders(
  requests: AdminRequests,
  { channel, subject, sort }: ReaderChoice,
  turn: number,
): { readonly state: ReadersState; readonly more: () => void } {
  const [state, setState] = useState<ReadersState>({
    readers: undefined,
    total: 0,
    next: null,
    problem: undefined,
    isAsking: true,
  })

  async function ask(after: string, known: readonly ListedReader[], isWanted: () => boolean): Promise<void> {
    setState((last) => ({ ...last, isAsking: true }))
    const answer = await requests.get<ReaderPage>('readers', {
      channel,
      subject,
      sort,
      after,
      limit: String(pageLength),
    })
    if (!isWanted()) return
    if (!answer.ok) return setState((last) => ({ ...last, problem: answer.problem, isAsking: false }))
    const { readers, total, next } = answer.value
    setState({ readers: [...known, ...readers], total, next, problem: undefined, isAsking: false })
  }

  useEffect(() => {
    let isWanted = true
    void ask('', [], () => isWanted)
    return () => {
      isWanted = false
    }
  }, [requests, channel, subject, sort, turn])
  const { readers = [], next } = state
  return { state, more: () => next !== null && void ask(next, readers, () => true) }
}
