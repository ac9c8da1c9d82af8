import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import type { AdminRequests } from '../admin/admin-requests.ts'
import { formatCount } from '../charts/format-amount.ts'
import { ProblemBox } from '../parts/problem-box.tsx'
import type { Problem } from '../problem.ts'

/** What the dialog works with. */
export interface DrainDialogProps {
  readonly readers: number
  readonly requests: AdminRequests
  readonly onClose: () => void
}

/** Says what draining does before it is done. */
export function DrainDialog({ readers, requests, onClose }: DrainDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<Problem>()
  const [isAsking, setAsking] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])

  async function drain(): Promise<void> {
    setAsking(true)
    const answer = await requests.send('POST', 'drain', { draining: true })
    setAsking(false)
    if (answer.ok) onClose()
    else setProblem(answer.problem)
  }

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="drain-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          void drain()
        }}
      >
        <h2 id="drain-title">Drain this node?</h2>
        <p>
          Its {readers === 1 ? '1 reader is' : `${formatCount(readers)} readers are`} asked to come back, spread over
          some seconds, and <code>/readyz</code> answers 503: a load balancer then leads them to the other nodes.
          Nothing is lost, and you can end it here.
        </p>
        {problem !== undefined && <ProblemBox problem={problem} />}
        <div class="actions">
          <button type="submit" class="danger" disabled={isAsking}>
            Drain
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  )
}
