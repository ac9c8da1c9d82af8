import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import type { AdminRequests } from '../admin/admin-requests.ts'
import { ProblemBox } from '../parts/problem-box.tsx'
import type { Problem } from '../problem.ts'
import '../styles/check.css'
import { describeKick, type KickChoice, listChoices, planKick } from './kick-plan.ts'
import type { ListedReader, ReaderPage } from './reader-data.ts'

/** What the dialog is about. */
export interface KickDialogProps {
  readonly reader: ListedReader
  readonly requests: AdminRequests
  /** @param done - what was done, in words; `undefined` if nothing was. */
  readonly onClose: (done: string | undefined) => void
}

/** Counting more is a page of answers more. */
const maxCounted = 1000

/** Asks how many readers are to be ended before any is. */
export function KickDialog({ reader, requests, onClose }: KickDialogProps): JSX.Element {
  const { subject } = reader
  const dialog = useRef<HTMLDialogElement>(null)
  const [choice, setChoice] = useState<KickChoice>('one')
  const [reconnect, setReconnect] = useState(false)
  const [counted, setCounted] = useState<{ readonly count: number; readonly isMore: boolean }>()
  const [problem, setProblem] = useState<Problem>()
  const [isAsking, setAsking] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (subject === null) return
    void requests.get<ReaderPage>('readers', { subject, limit: String(maxCounted) }).then((answer) => {
      if (answer.ok) setCounted({ count: answer.value.readers.length, isMore: answer.value.next !== null })
    })
  }, [subject, requests])

  async function carryOut(): Promise<void> {
    setAsking(true)
    const { path, body } = planKick(choice, reader, reconnect)
    const answer = await requests.send<{ readonly readers?: number }>('POST', path, body)
    setAsking(false)
    if (!answer.ok) return setProblem(answer.problem)
    const { readers } = answer.value
    onClose(
      readers === undefined
        ? `What ${subject} was known by is refused from now on.`
        : `${readers} ${readers === 1 ? 'reader is' : 'readers are'} being ended on this node.`,
    )
  }

  const names: Readonly<Record<KickChoice, string>> = {
    one: 'This reader alone',
    subject: `All readers of ${subject}`,
    revoke: `All readers of ${subject}, and what they are known by`,
  }
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="kick-title" onClose={() => onClose(undefined)}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          void carryOut()
        }}
      >
        <h2 id="kick-title">End the reader {reader.clientId.slice(0, 8)}?</h2>
        <p>
          It reads {reader.stream}
          {subject === null ? '' : ` as ${subject}`}
          {reader.address === null ? '' : ` from ${reader.address}`}.
        </p>
        {listChoices(reader).length > 1 && (
          <fieldset>
            <legend class="visually-hidden">Who is ended</legend>
            {listChoices(reader).map((one) => (
              <label key={one} class="check">
                <input type="radio" name="kick" checked={choice === one} onChange={() => setChoice(one)} />
                {names[one]}
              </label>
            ))}
          </fieldset>
        )}
        {choice !== 'revoke' && (
          <label class="check">
            <input
              type="checkbox"
              checked={reconnect}
              onChange={(event) => setReconnect(event.currentTarget.checked)}
            />
            May come back, to be judged again
          </label>
        )}
        <p role="status">{describeKick(choice, subject, counted?.count, counted?.isMore ?? false)}</p>
        {problem !== undefined && <ProblemBox problem={problem} />}
        <div class="actions">
          <button type="submit" class="danger" disabled={isAsking}>
            {choice === 'revoke' ? 'End and revoke' : 'End'}
          </button>
          <button type="button" onClick={() => onClose(undefined)}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  )
}
