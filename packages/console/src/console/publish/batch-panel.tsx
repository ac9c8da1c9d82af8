import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'

import type { PageUrls } from '../page-urls.ts'
import { Field } from '../parts/field.tsx'
import { ProblemBox } from '../parts/problem-box.tsx'
import { useKept } from '../parts/use-kept.ts'
import { type BatchResult, type LineFault, maxLines, publishLines, readLines } from './batch.ts'

/** How many faults are listed; the others are alike as a rule. */
const maxShown = 10

const sample = `{"event":"note","channel":"news","data":{"text":"one"}}
{"event":"note","channel":"news","data":{"text":"two"}}`

/** Publishes many events at once, one a line. */
export function BatchPanel({ urls, onSent }: { urls: PageUrls; onSent: () => void }): JSX.Element {
  const [text, setText] = useKept('batch', '')
  const [isAtomic, setAtomic] = useKept('batch is atomic', true)
  const [result, setResult] = useState<BatchResult>()
  const [isSending, setSending] = useState(false)
  const { count, faults } = useMemo(() => readLines(text), [text])

  async function send(): Promise<void> {
    setSending(true)
    setResult(await publishLines(urls.publishMany, text, isAtomic))
    setSending(false)
    onSent()
  }

  return (
    <section class="panel" aria-labelledby="batch-title" aria-busy={isSending}>
      <h2 id="batch-title">Many events</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (faults.length === 0 && count > 0) void send()
        }}
      >
        <Field
          label="Events, one JSON object a line"
          hint={`NDJSON, at most ${maxLines.toLocaleString('en')} events. Each takes event, data, channel or channels, id, key, and idempotencyKey.`}
        >
          <textarea
            rows={12}
            value={text}
            placeholder={sample}
            onInput={({ currentTarget: { value } }) => {
              setText(value)
              setResult(undefined)
            }}
            aria-invalid={faults.length > 0}
            spellcheck={false}
          />
        </Field>
        <label class="check">
          <input type="checkbox" checked={isAtomic} onChange={(event) => setAtomic(event.currentTarget.checked)} />
          All or none: if one cannot be published, none is
        </label>
        <Faults faults={faults} />
        <div class="actions">
          <button type="submit" class="primary" disabled={isSending || count === 0 || faults.length > 0}>
            {count === 1 ? 'Send 1 event' : `Send ${count.toLocaleString('en')} events`}
          </button>
          <button type="button" class="quiet" onClick={() => setText(sample)}>
            Fill in a sample
          </button>
        </div>
      </form>
      <p class="answer" role="status" aria-label="Answer to many events">
        {result?.ok === true &&
          (result.sent === 1 ? 'Sent 1 event.' : `Sent ${result.sent.toLocaleString('en')} events.`)}
      </p>
      {result?.ok === false && (
        <ProblemBox problem={result.problem} issues={result.faults.length > 0 ? [] : undefined} />
      )}
      {result !== undefined && <Faults faults={result.faults} />}
    </section>
  )
}

function Faults({ faults }: { faults: readonly LineFault[] }): JSX.Element | null {
  if (faults.length === 0) return null
  return (
    <div class="fault" role="alert">
      <ul class="line-faults">
        {faults.slice(0, maxShown).map(({ line, message }) => (
          <li>
            {line > 0 && <strong>Line {line}: </strong>}
            {message}
          </li>
        ))}
        {faults.length > maxShown && <li>and {faults.length - maxShown} more</li>}
      </ul>
    </div>
  )
}
