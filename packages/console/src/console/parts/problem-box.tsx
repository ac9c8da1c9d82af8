import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

import { listIssues, type Problem, type ProblemIssue } from '../problem.ts'

/** What is shown. */
export interface ProblemBoxProps {
  readonly problem: Problem
  /** The places to list. Default: those of the problem that its sentence does not say already. */
  readonly issues?: readonly ProblemIssue[] | undefined
}

/** A refusal as it came from the API: status, title, sentence, and each place that did not match. */
export function ProblemBox({ problem, issues = listIssues(problem) }: ProblemBoxProps): JSX.Element {
  const { status, title, error } = problem
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
