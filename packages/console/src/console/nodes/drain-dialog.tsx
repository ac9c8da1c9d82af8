import type { JSX } from 'preact'

import type { AdminRequests } from '../admin/admin-requests.ts'
import { formatCount } from '../charts/format-amount.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import type { Problem } from '../problem.ts'

/** What the dialog works with. */
export interface DrainDialogProps {
  readonly readers: number
  readonly requests: AdminRequests
  readonly onClose: () => void
}

/** Says what draining does before it is done. */
export function DrainDialog({ readers, requests, onClose }: DrainDialogProps): JSX.Element {
  async function drain(): Promise<Problem | undefined> {
    const answer = await requests.send('POST', 'drain', { draining: true })
    if (!answer.ok) return answer.problem
    onClose()
    return undefined
  }

  return (
    <ConfirmDialog title="Drain this node?" action="Drain" carryOut={drain} onCancel={onClose}>
      <p>
        Its {readers === 1 ? '1 reader is' : `${formatCount(readers)} readers are`} asked to come back, spread over some
        seconds, and <code>/readyz</code> answers 503: a load balancer then leads them to the other nodes. Nothing is
        lost, and you can end it here.
      </p>
    </ConfirmDialog>
  )
}
