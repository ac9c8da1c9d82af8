import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'

import type { ServerDescription } from '../document/server-description.ts'
import type { PageUrls } from '../page-urls.ts'
import type { ProblemIssue } from '../problem.ts'
import { canSend, findProgress, type FormId, listForms } from './list-forms.ts'
import { MessageForm } from './message-form.tsx'
import { PublishAnswer } from './publish-answer.tsx'
import { lazy } from '../parts/lazy.tsx'
import { Tabs } from '../parts/tabs.tsx'
import type { PageStateControl } from '../shell/use-page-state.ts'
import { usePublisher } from './use-publisher.ts'

/** What the panel works with. */
export interface PublisherPanelProps {
  readonly description: ServerDescription
  readonly urls: PageUrls
  readonly onSent: () => void
  readonly page: PageStateControl
}

const EventForm = lazy(() => import('./event-form.tsx').then((part) => part.EventForm))
const ProgressForm = lazy(() => import('./progress-form.tsx').then((part) => part.ProgressForm))
const JsonForm = lazy(() => import('./json-form.tsx').then((part) => part.JsonForm))

const labels: Readonly<Record<FormId, string>> = {
  event: 'Event',
  message: 'Message',
  progress: 'Progress',
  json: 'JSON',
}

/** Where a user broadcasts: a ping, a message, a declared event, or any JSON. */
export function PublisherPanel({ description, urls, onSent, page }: PublisherPanelProps): JSX.Element {
  const { answer, isSending, send, forget } = usePublisher(onSent)
  const { state, change } = page
  const { events } = description
  const ids = listForms(description)
  const current = ids.find((id) => id === state.form) ?? ids[0]
  const event = events.find(({ name }) => name === state.event) ?? events[0]
  const progress = findProgress(description)
  const result = answer?.result
  const isRefused = current === 'event' && event !== undefined && result?.ok === false
  const [others, setOthers] = useState<readonly ProblemIssue[]>()
  const sendText = (body: string): void => send(urls.publish, body)
  const sendAny = (body: unknown): void => sendText(JSON.stringify(body))

  const forms: Readonly<Record<FormId, () => ComponentChildren>> = {
    event: () =>
      event !== undefined && (
        <EventForm
          events={events}
          event={event}
          onChoose={(name) => {
            forget()
            change({ event: name }, 'step')
          }}
          onSend={sendText}
          onFault={forget}
          issues={isRefused ? result.problem.issues : undefined}
          onPlaced={setOthers}
        />
      ),
    message: () => <MessageForm onSend={sendAny} />,
    progress: () =>
      progress !== undefined && (
        <ProgressForm event={progress} onSend={(data) => send(urls.at(progress.path), JSON.stringify(data))} />
      ),
    json: () => <JsonForm events={events} onSend={sendText} onFault={forget} />,
  }

  return (
    <section class="panel" aria-labelledby="publisher-title" aria-busy={isSending}>
      <div class="panel-head">
        <h2 id="publisher-title">Broadcast</h2>
        {canSend(description, 'ping') && (
          <button type="button" onClick={() => sendAny({ event: 'ping', data: { at: new Date().toISOString() } })}>
            Send ping
          </button>
        )}
      </div>
      <Tabs
        label="What to send"
        tabs={ids.map((id) => ({ id, label: labels[id], content: forms[id] }))}
        current={current ?? ''}
        onChange={(form) => {
          forget()
          change({ form }, 'step')
        }}
      />
      <PublishAnswer answer={answer} isSending={isSending} issues={isRefused ? others : undefined} />
    </section>
  )
}
