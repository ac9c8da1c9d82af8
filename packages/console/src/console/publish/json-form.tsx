import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

import { describeData } from '../document/describe-data.ts'
import type { EventDescription } from '../document/server-description.ts'
import { ChannelAndId } from './channel-and-id.tsx'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { useKept } from '../parts/use-kept.ts'

const plainSample = format({ text: 'anything' })

/** What the form works with. */
export interface JsonFormProps {
  readonly events: readonly EventDescription[]
  /** Gets a body of JSON text, in which the data is as it was typed: digit for digit. */
  readonly onSend: (body: string) => void
  /** What was typed is not JSON, so it was not sent. */
  readonly onFault: () => void
}

/** Sends any JSON under any event name. A declared name brings its own sample, as long as nothing else was typed. */
export function JsonForm({ events, onSend, onFault }: JsonFormProps): JSX.Element {
  const [name, setName] = useKept('json event', 'note')
  const [channel, setChannel] = useKept('json channel', '')
  const [id, setId] = useKept('json id', '')
  const [data, setData] = useKept('json data', plainSample)
  const [isTouched, setTouched] = useKept('json touched', false)
  const [fault, setFault] = useState('')
  const sampleOf = (event: string): string => {
    const declared = events.find((one) => one.name === event)
    return declared === undefined ? plainSample : format(describeData(declared).sample)
  }

  function submit(event: Event): void {
    event.preventDefault()
    try {
      JSON.parse(data)
    } catch (cause) {
      setFault(`Not JSON: ${(cause as Error).message}`)
      onFault()
      return
    }
    const fields = { event: name, ...(channel === '' ? {} : { channel }), ...(id === '' ? {} : { id }) }
    onSend(`${JSON.stringify(fields).slice(0, -1)},"data":${data}}`)
  }

  return (
    <form onSubmit={submit}>
      <Field label="Event">
        <input
          value={name}
          onInput={({ currentTarget: { value } }) => {
            setName(value)
            if (!isTouched) setData(sampleOf(value))
          }}
          list="event-names"
          autocomplete="off"
          spellcheck={false}
          required
        />
      </Field>
      <Choices id="event-names" names={events.map((event) => event.name)} />
      <ChannelAndId channel={channel} id={id} onChannel={setChannel} onId={setId} />
      <Field label="Data (JSON)">
        <textarea
          rows={4}
          value={data}
          onInput={(event) => {
            setData(event.currentTarget.value)
            setTouched(true)
            setFault('')
          }}
          aria-invalid={fault !== ''}
          spellcheck={false}
        />
      </Field>
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          Send JSON
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setData(sampleOf(name))
            setTouched(false)
            setFault('')
          }}
        >
          Fill in the sample
        </button>
      </div>
    </form>
  )
}

function format(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? 'null'
}
