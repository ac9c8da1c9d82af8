import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

import type { Problem } from '../problem.ts'
import '../styles/dialog.css'
import { ProblemBox } from './problem-box.tsx'

/** What is asked before something is done. */
export interface ConfirmDialogProps {
  /** The question, which names the dialog. */
  readonly title: string
  /** What the button says that does it. */
  readonly action: string
  /** Does it. Answers with the refusal, which is shown; with nothing if it was done, and the dialog is then the caller's to close. */
  readonly carryOut: () => Promise<Problem | undefined>
  /** The dialog was left, and nothing was done. */
  readonly onCancel: () => void
  /** What there is to say and to choose. */
  readonly children: ComponentChildren
}

/** A dialog in the way of what cannot be undone: open as long as it is drawn. */
export function ConfirmDialog({ title, action, carryOut, onCancel, children }: ConfirmDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [problem, setProblem] = useState<Problem>()
  const [isAsking, setAsking] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])

  async function act(): Promise<void> {
    setAsking(true)
    const refusal = await carryOut()
    setAsking(false)
    setProblem(refusal)
  }

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={onCancel}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          void act()
        }}
      >
        <h2 id={titleId}>{title}</h2>
        {children}
        {problem !== undefined && <ProblemBox problem={problem} />}
        <div class="actions">
          <button type="submit" class="danger" disabled={isAsking}>
            {action}
          </button>
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  )
}
