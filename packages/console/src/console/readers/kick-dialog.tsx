import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import type { AdminRequests } from '../admin/admin-requests.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
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

/** Asks how many readers are to be ended before any is. */
export function KickDialog({ reader, requests, onClose }: KickDialogProps): JSX.Element {
  const { subject } = reader
  const [choice, setChoice] = useState<KickChoice>('one')
  const [reconnect, setReconnect] = useState(false)
  const [count, setCount] = useState<number>()
  useEffect(() => {
    if (subject === null) return
    void requests.get<ReaderPage>('readers', { subject, limit: '1' }).then((answer) => {
      if (answer.ok) setCount(answer.value.total)
    })
  }, [subject, requests])

  async function carryOut(): Promise<Problem | undefined> {
    const { path, body } = planKick(choice, reader, reconnect)
    const answer = await requests.send<{ readonly readers?: number }>('POST', path, body)
    if (!answer.ok) return answer.problem
    const { readers } = answer.value
    onClose(
      readers === undefined
        ? `What ${subject} was known by is refused from now on.`
        : `${readers} ${readers === 1 ? 'reader is' : 'readers are'} being ended on this node.`,
    )
    return undefined
  }

  const names: Readonly<Record<KickChoice, string>> = {
    one: 'This reader alone',
    subject: `All readers of ${subject}`,
    revoke: `All readers of ${subject}, and what they are known by`,
  }
  return (
    <ConfirmDialog
      title={`End the reader ${reader.clientId.slice(0, 8)}?`}
      action={choice === 'revoke' ? 'End and revoke' : 'End'}
      carryOut={carryOut}
      onCancel={() => onClose(undefined)}
    >
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
          <input type="checkbox" checked={reconnect} onChange={(event) => setReconnect(event.currentTarget.checked)} />
          May come back, to be judged again
        </label>
      )}
      <p role="status">{describeKick(choice, subject, count)}</p>
    </ConfirmDialog>
  )
}
