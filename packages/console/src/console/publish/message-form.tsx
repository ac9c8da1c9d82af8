import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

import { Field } from '../parts/field.tsx'

/** Sends a line of text as a `message`. */
export function MessageForm({ onSend }: { onSend: (body: unknown) => void }): JSX.Element {
  const [text, setText] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSend({ event: 'message', data: { text } })
        setText('')
      }}
    >
      <Field label="Text">
        <input
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          placeholder="Hello, everyone"
          autocomplete="off"
          required
        />
      </Field>
      <div class="actions">
        <button type="submit" class="primary">
          Send message
        </button>
      </div>
    </form>
  )
}
