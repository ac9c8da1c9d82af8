import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import { describeSent } from './describe-sent.ts'
import type { ProblemIssue } from '../problem.ts'
import { OverdueNotice } from '../parts/overdue-notice.tsx'
import { ProblemBox } from '../parts/problem-box.tsx'
import { useOverdue } from '../parts/use-overdue.ts'
import type { Publisher } from './use-publisher.ts'

/** How long a good answer stays; a problem stays until the next answer. */
const shownMs = 6000

/** What is shown of the answer. */
export interface PublishAnswerProps extends Pick<Publisher, 'answer' | 'isSending'> {
  /** The issues that stand at no field of the form. Default: all of them. */
  readonly issues?: readonly ProblemIssue[] | undefined
}

/** The answer to the newest publish. Its place is always there, so that nothing below it moves. */
export function PublishAnswer({ answer, isSending, issues }: PublishAnswerProps): JSX.Element {
  const [hidden, setHidden] = useState(0)
  const isOverdue = useOverdue(isSending)
  const number = answer?.number ?? 0
  useEffect(() => {
    const timer = setTimeout(() => setHidden(number), shownMs)
    return () => clearTimeout(timer)
  }, [number])
  const result = answer?.result
  return (
    <>
      <p class="answer" role="status" aria-label="Last answer" hidden={result?.ok === false}>
        {result?.ok === true && hidden !== number && <span key={number}>{describeSent(result)}</span>}
      </p>
      {isOverdue && <OverdueNotice />}
      {result?.ok === false && <ProblemBox key={number} problem={result.problem} issues={issues} />}
    </>
  )
}
