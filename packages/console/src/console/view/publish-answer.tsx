import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import { describeSent } from '../publish/describe-sent.ts'
import { ProblemBox } from './problem-box.tsx'
import type { Publisher } from './use-publisher.ts'

/** How long a good answer stays; a problem stays until the next answer. */
const shownMs = 6000

/** The answer to the newest publish. Its place is always there, so that nothing below it moves. */
export function PublishAnswer({ answer }: { answer: Publisher['answer'] }): JSX.Element {
  const [hidden, setHidden] = useState(0)
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
      {result?.ok === false && <ProblemBox key={number} problem={result.problem} />}
    </>
  )
}
