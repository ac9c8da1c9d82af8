import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { Fact } from '../events/fact.tsx'
import { formatDateTime } from '../events/format-event.ts'
import { formatWholeData } from '../events/whole-data.ts'
import type { PageUrls } from '../page-urls.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { JsonText } from '../parts/json-text.tsx'
import { PublishAnswer } from '../publish/publish-answer.tsx'
import { usePublisher } from '../publish/use-publisher.ts'
import { EventBadge } from '../parts/event-badge.tsx'
import { type KeptMessage, toBody } from './history-data.ts'

/** What the pane shows. */
export interface MessageDetailsProps {
  readonly message: KeptMessage
  readonly urls: PageUrls
  readonly onClose: () => void
  /** Something was sent. */
  readonly onSent: () => void
}

/** One kept message whole, and what can be done with it. */
export function MessageDetails({ message, urls, onClose, onSent }: MessageDetailsProps): JSX.Element {
  const pane = useRef<HTMLElement>(null)
  const [isAsked, setAsked] = useState(false)
  const { answer, isSending, send, forget } = usePublisher(onSent)
  const { id, event, channel, key, time, data, bytes, issues } = message
  const { text, isJson } = formatWholeData(data)
  const body = toBody(message)
  useEffect(() => {
    setAsked(false)
    forget()
    pane.current?.focus()
  }, [id, forget])
  return (
    <section
      class="details message-details"
      aria-label="Message"
      ref={pane}
      tabIndex={-1}
      onKeyDown={(pressed) => pressed.key === 'Escape' && onClose()}
    >
      <div class="details-head">
        <EventBadge name={event} />
        <span class="details-buttons">
          <CopyButton text={text} />
          <button type="button" class="quiet" onClick={onClose}>
            Close
          </button>
        </span>
      </div>
      <dl class="details-facts">
        <Fact name="Published" value={formatDateTime(Date.parse(time))} />
        <Fact name="Channel" value={channel} />
        <Fact name="Id" value={id} />
        {key !== null && <Fact name="Key" value={key} />}
        <Fact name="On the wire" value={`${bytes.toLocaleString('en')} B`} />
      </dl>
      <Match event={event} issues={issues} />
      <pre key={id} tabIndex={0} aria-label="Message data">
        {isJson ? <JsonText text={text} /> : text === '' ? '(empty)' : text}
      </pre>
      <div class="details-actions">
        <a class="button" href={toWatch(message)}>
          Replay from here
        </a>
        {isAsked ? (
          <>
            <button type="button" class="primary" onClick={() => body !== undefined && send(urls.publish, body)}>
              Send it to {channel} now
            </button>
            <button type="button" class="quiet" onClick={() => setAsked(false)}>
              Cancel
            </button>
          </>
        ) : (
          <button
            type="button"
            disabled={body === undefined}
            title={body === undefined ? 'Its data is not JSON, which the API does not take.' : undefined}
            onClick={() => setAsked(true)}
          >
            Publish again …
          </button>
        )}
      </div>
      {(answer !== undefined || isSending) && <PublishAnswer answer={answer} isSending={isSending} />}
    </section>
  )
}

/** Whether the data is as it is declared. */
function Match({ event, issues }: Pick<KeptMessage, 'event' | 'issues'>): JSX.Element {
  if (issues === null) return <p class="match">No event “{event}” is declared, so its data may be anything.</p>
  if (issues.length === 0) return <p class="match match-good">✓ The data matches what is declared for this event.</p>
  return (
    <div class="problem match">
      <p class="problem-title">The data does not match what is declared for this event now</p>
      <ul>
        {issues.map(({ path, message }) => (
          <li>
            {path.length > 0 && <code>{path.join('.')}</code>} {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The address of Watch with a stream that begins after a message, in its channel. */
function toWatch({ id, channel }: KeptMessage): string {
  return `?${new URLSearchParams({ channel, after: id, connect: '1' })}#/watch`
}
