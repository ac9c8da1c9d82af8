import { useEffect, useState } from 'preact/hooks'

import type { AdminRequests } from './admin-requests.ts'
import type { Problem } from '../problem.ts'

/** What a list is asked for over and over. */
export interface Asked<Value> {
  /** The newest answer; `undefined` before the first. */
  readonly value: Value | undefined
  /** Why the newest question has no answer; the value then is an older one. */
  readonly problem: Problem | undefined
  /** Asks at once. */
  readonly ask: () => void
}

/**
 * Asks an operation again and again while the view is shown and the page is seen.
 *
 * @param everyMs - the pause between an answer and the next question.
 */
export function useAsked<Value>(requests: AdminRequests, path: string, everyMs: number): Asked<Value> {
  const [value, setValue] = useState<Value>()
  const [problem, setProblem] = useState<Problem>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isWanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'visible') {
        const answer = await requests.get<Value>(path)
        if (!isWanted) return
        if (answer.ok) setValue(answer.value)
        setProblem(answer.ok ? undefined : answer.problem)
      }
      timer = setTimeout(() => void look(), everyMs)
    }
    void look()
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [requests, path, everyMs, turn])
  return { value, problem, ask: () => setTurn((count) => count + 1) }
}
