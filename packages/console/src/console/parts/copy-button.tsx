import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import { copyText } from './copy-text.ts'

/** Copies a text, and says whether that went well. The label is by default that of an event's data. */
export function CopyButton({ text, label = 'Copy data' }: { text: string; label?: string }): JSX.Element {
  const [told, setTold] = useState('')
  useEffect(() => setTold(''), [text])
  useEffect(() => {
    if (told === '') return undefined
    const timer = setTimeout(() => setTold(''), 2000)
    return () => clearTimeout(timer)
  }, [told])
  return (
    <>
      <button
        type="button"
        class="quiet copy"
        onClick={() => void copyText(text).then((done) => setTold(done ? 'Copied' : 'Copying failed'))}
      >
        {told === '' ? label : told}
      </button>
      <span class="visually-hidden" role="status">
        {told}
      </span>
    </>
  )
}
