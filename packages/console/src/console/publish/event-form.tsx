import type { JSX } from 'preact'
import { useLayoutEffect, useMemo } from 'preact/hooks'

import { describeData } from '../document/describe-data.ts'
import { type FormField, listFields } from '../document/event-form.ts'
import type { EventDescription } from '../document/server-description.ts'
import { placeIssues } from './place-issues.ts'
import { type FormValues, writeData } from './write-data.ts'
import type { ProblemIssue } from '../problem.ts'
import { ChannelAndId } from './channel-and-id.tsx'
import { EventFormField } from './event-form-field.tsx'
import { Field } from '../parts/field.tsx'
import { useKept } from '../parts/use-kept.ts'

/** What the form works with. */
export interface EventFormProps {
  readonly events: readonly EventDescription[]
  /** The event that is filled in. */
  readonly event: EventDescription
  readonly onChoose: (name: string) => void
  /** Gets a body of JSON text, in which numbers and JSON are as they were typed. */
  readonly onSend: (body: string) => void
  /** What was typed cannot be written, so it was not sent. */
  readonly onFault: () => void
  /** What the server said of what was sent. */
  readonly issues: readonly ProblemIssue[] | undefined
  /** Gets those of the issues that stand at no field of the form. */
  readonly onPlaced: (others: readonly ProblemIssue[] | undefined) => void
}

/** Where a user stands with one event. */
interface Draft {
  readonly values: FormValues
  /** What could not be written, by field. */
  readonly faults: ReadonlyMap<string, string>
  /** Fields that were changed since they were sent, of which answers say nothing any more. */
  readonly changed: ReadonlySet<string>
}

/** Sends a declared event, with a field for each part of its data. What was typed for another event is there on the way back. */
export function EventForm({ events, event, onChoose, onSend, onFault, issues, onPlaced }: EventFormProps): JSX.Element {
  const [drafts, setDrafts] = useKept<ReadonlyMap<string, Draft>>('event drafts', new Map())
  const [channel, setChannel] = useKept('event channel', '')
  const [id, setId] = useKept('event id', '')
  const { form } = describeData(event)
  const placed = useMemo(() => issues && placeIssues(issues, form), [issues, form])
  useLayoutEffect(() => onPlaced(placed?.others), [placed])
  const draft = drafts.get(event.name) ?? startDraft(event)
  const setDraft = (next: Partial<Draft>): void =>
    setDrafts((before) => new Map([...before, [event.name, { ...draft, ...next }]]))

  function type({ id: typed }: FormField, value: string): void {
    setDraft({
      values: new Map([...draft.values, [typed, value]]),
      faults: new Map([...draft.faults].filter(([faulty]) => faulty !== typed)),
      changed: new Set([...draft.changed, typed]),
    })
  }

  function submit(submitted: Event): void {
    submitted.preventDefault()
    const written = writeData(form, draft.values)
    setDraft({ faults: written.ok ? new Map() : written.faults, changed: new Set() })
    if (!written.ok) return onFault()
    const fields = { event: event.name, ...(channel === '' ? {} : { channel }), ...(id === '' ? {} : { id }) }
    onSend(`${JSON.stringify(fields).slice(0, -1)},"data":${written.json}}`)
  }

  const faultOf = ({ id: faulty }: FormField): string | undefined =>
    draft.faults.get(faulty) ?? (draft.changed.has(faulty) ? undefined : placed?.data.get(faulty))
  return (
    <form onSubmit={submit} noValidate>
      <Field label="Event" hint={typeof event.schema['description'] === 'string' ? event.schema['description'] : ''}>
        <select value={event.name} onChange={(chosen) => onChoose(chosen.currentTarget.value)}>
          {events.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {form.fields.map((field) => (
        <EventFormField
          key={`${event.name} ${field.id}`}
          field={field}
          valueOf={(one) => draft.values.get(one.id) ?? ''}
          faultOf={faultOf}
          onInput={type}
        />
      ))}
      <ChannelAndId channel={channel} id={id} onChannel={setChannel} onId={setId} faults={placed?.body} />
      <div class="actions">
        <button type="submit" class="primary">
          Send {event.name}
        </button>
        <button type="button" class="quiet" onClick={() => setDraft(startDraft(event))}>
          Fill in the sample
        </button>
      </div>
    </form>
  )
}

function startDraft(event: EventDescription): Draft {
  const { form } = describeData(event)
  return {
    values: new Map(listFields(form.fields).map(({ id, sample }) => [id, sample])),
    faults: new Map(),
    changed: new Set(listFields(form.fields).map(({ id }) => id)),
  }
}
