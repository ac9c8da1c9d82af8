import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

import { listIssues, type Problem } from '../problem.ts'

/** A refusal as it came from the API: status, title, sentence, and each place that did not match. */
export function ProblemBox({ problem }: { problem: Problem }): JSX.Element {
  const { status, title, error } = problem
  const issues = listIssues(problem)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [problem])
  return (
    <div class="problem" role="alert" ref={box}>
      <p class="problem-title">{status === 0 ? title : `${status} ${title}`}</p>
      {error !== '' && <p>{error}</p>}
      {issues.length > 0 && (
        <ul>
          {issues.map(({ path, message }) => (
            <li>
              {path !== '' && <code>{path}</code>} {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
