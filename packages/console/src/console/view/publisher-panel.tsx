import type { JSX } from 'preact'

import type { ServerDescription } from '../document/server-description.ts'
import type { PageUrls } from '../page-urls.ts'
import { JsonForm } from './json-form.tsx'
import { MessageForm } from './message-form.tsx'
import { ProgressForm } from './progress-form.tsx'
import { PublishAnswer } from './publish-answer.tsx'
import { type Tab, Tabs } from './tabs.tsx'
import { usePublisher } from './use-publisher.ts'

/** What the panel works with. */
export interface PublisherPanelProps {
  readonly description: ServerDescription
  readonly urls: PageUrls
  readonly onSent: () => void
}

/** Where a user broadcasts: a ping, a message, a task's progress, or any JSON. */
export function PublisherPanel({ description, urls, onSent }: PublisherPanelProps): JSX.Element {
  const { answer, isSending, send, forget } = usePublisher(onSent)
  const progress = description.events.find(({ name }) => name === 'progress')
  const sendAny = (body: unknown): void => send(urls.publish, JSON.stringify(body))
  const tabs: Tab[] = [{ id: 'message', label: 'Message', content: <MessageForm onSend={sendAny} /> }]
  if (progress !== undefined) {
    const form = <ProgressForm event={progress} onSend={(body) => send(urls.at(progress.path), JSON.stringify(body))} />
    tabs.push({ id: 'progress', label: 'Progress', content: form })
  }
  const json = <JsonForm events={description.events} onSend={(body) => send(urls.publish, body)} onFault={forget} />
  tabs.push({ id: 'json', label: 'JSON', content: json })

  return (
    <section class="panel" aria-labelledby="publisher-title" aria-busy={isSending}>
      <div class="panel-head">
        <h2 id="publisher-title">Broadcast</h2>
        <button type="button" onClick={() => sendAny({ event: 'ping', data: { at: new Date().toISOString() } })}>
          Send ping
        </button>
      </div>
      <Tabs label="What to send" tabs={tabs} onChange={forget} />
      <PublishAnswer answer={answer} />
    </section>
  )
}
