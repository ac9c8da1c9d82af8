import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

import { Field } from '../parts/field.tsx'
import { type AdminRequests, sessionPath } from './admin-requests.ts'
import { describeLogin } from './describe-login.ts'

/** Stands in the place of a view until somebody who may see it is logged in. */
export function LoginView({ requests, onDone }: { requests: AdminRequests; onDone: () => void }): JSX.Element {
  const [credential, setCredential] = useState('')
  const [fault, setFault] = useState<string>()
  const [isAsking, setAsking] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const faultId = useId()
  useEffect(() => input.current?.focus(), [])

  async function logIn(): Promise<void> {
    setAsking(true)
    const answer = await requests.send('POST', sessionPath, { credential: credential.trim() })
    setAsking(false)
    if (answer.ok) return onDone()
    setFault(describeLogin(answer.problem, answer.retryAfterSeconds))
    input.current?.focus()
  }

  return (
    <section class="panel login" aria-labelledby="login-title">
      <h2 id="login-title">Log in</h2>
      <p>This view shows who reads and what flows, so the server wants to know who you are. Watch goes without.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void logIn()
        }}
      >
        <Field
          label="API key or token"
          hint="With the grant “admin”. The server keeps it in a cookie for 8 hours, and this page keeps nothing."
          fault={fault}
          faultId={faultId}
        >
          <input
            ref={input}
            type="password"
            autocomplete="current-password"
            required
            value={credential}
            onInput={(event) => setCredential(event.currentTarget.value)}
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? undefined : faultId}
          />
        </Field>
        <div class="actions">
          <button type="submit" class="primary" disabled={isAsking}>
            Log in
          </button>
        </div>
      </form>
      <p class="hint">
        None at hand? On the server, <code>windhover token --secret-file FILE --admin</code> makes one for an hour.
      </p>
    </section>
  )
}
