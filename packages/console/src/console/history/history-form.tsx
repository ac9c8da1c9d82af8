import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { readPlace } from './read-place.ts'
import type { HistoryChoice } from './use-history.ts'

/** What the form works with. */
export interface HistoryFormProps {
  readonly choice: HistoryChoice
  readonly channels: readonly string[]
  readonly events: readonly string[]
  readonly onChoose: (choice: HistoryChoice) => void
}

/** Chooses which messages are listed, and from where. */
export function HistoryForm({ choice, channels, events, onChoose }: HistoryFormProps): JSX.Element {
  const [channel, setChannel] = useState(choice.channel)
  const [event, setEvent] = useState(choice.event)
  const [place, setPlace] = useState(choice.from)
  const [fault, setFault] = useState<string>()
  // After Back, or a link from another view.
  useEffect(() => {
    setChannel(choice.channel)
    setEvent(choice.event)
    setPlace(choice.from)
  }, [choice.channel, choice.event, choice.from])

  function submit(submitted: Event): void {
    submitted.preventDefault()
    const read = place.trim() === '' ? { from: '' } : readPlace(place, Date.now())
    setFault('fault' in read ? read.fault : undefined)
    if ('from' in read) onChoose({ channel: channel.trim(), event: event.trim(), from: read.from, before: '' })
  }

  return (
    <form class="filter-form" onSubmit={submit}>
      <Field label="Channel">
        <input
          value={channel}
          onInput={({ currentTarget: { value } }) => setChannel(value)}
          list="history-channels"
          placeholder="All"
          autocomplete="off"
          spellcheck={false}
        />
      </Field>
      <Choices id="history-channels" names={channels} />
      <Field label="Event">
        <input
          value={event}
          onInput={({ currentTarget: { value } }) => setEvent(value)}
          list="history-events"
          placeholder="All"
          autocomplete="off"
          spellcheck={false}
        />
      </Field>
      <Choices id="history-events" names={events} />
      <Field label="From" fault={fault} faultId="history-fault">
        <input
          value={place}
          onInput={({ currentTarget: { value } }) => {
            setPlace(value)
            setFault(undefined)
          }}
          placeholder="Id, 14:05, or 15m ago"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : 'history-fault'}
        />
      </Field>
      <button type="submit" class="primary">
        Show
      </button>
    </form>
  )
}
