import { useEffect, useState } from 'preact/hooks'

import { overdueMs } from '../connection/shared-connections.ts'

/** Whether something has been under way for longer than an answer should take. */
export function useOverdue(isUnderWay: boolean): boolean {
  const [isOverdue, setOverdue] = useState(false)
  useEffect(() => {
    if (!isUnderWay) return undefined
    const timer = setTimeout(() => setOverdue(true), overdueMs)
    return () => {
      clearTimeout(timer)
      setOverdue(false)
    }
  }, [isUnderWay])
  return isOverdue
}
