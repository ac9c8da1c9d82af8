import type { ComponentChildren, JSX } from 'preact'

import type { ServerDescription } from '../document/server-description.ts'
import type { PageUrls } from '../page-urls.ts'
import { canSend, findProgress, type FormId, listForms } from '../publish/list-forms.ts'
import { placeIssues } from '../publish/place-issues.ts'
import { EventForm } from './event-form.tsx'
import { JsonForm } from './json-form.tsx'
import { MessageForm } from './message-form.tsx'
import { ProgressForm } from './progress-form.tsx'
import { PublishAnswer } from './publish-answer.tsx'
import { Tabs } from './tabs.tsx'
import type { PageStateControl } from './use-page-state.ts'
import { usePublisher } from './use-publisher.ts'

/** What the panel works with. */
export interface PublisherPanelProps {
  readonly description: ServerDescription
  readonly urls: PageUrls
  readonly onSent: () => void
  readonly page: PageStateControl
}

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
  const issues = isRefused ? placeIssues(result.problem.issues, event.form) : undefined
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
          issues={issues}
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
        tabs={ids.map((id) => ({ id, label: labels[id], content: forms[id]() }))}
        current={current ?? ''}
        onChange={(form) => {
          forget()
          change({ form }, 'step')
        }}
      />
      <PublishAnswer answer={answer} isSending={isSending} issues={issues?.others} />
    </section>
  )
}
