import type { JSX } from 'preact'

import { Field } from '../parts/field.tsx'
import { useKept } from '../parts/use-kept.ts'

/** Sends a line of text as a `message`. */
export function MessageForm({ onSend }: { onSend: (body: unknown) => void }): JSX.Element {
  const [text, setText] = useKept('message text', '')
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
