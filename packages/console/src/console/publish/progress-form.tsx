import type { JSX, TargetedEvent } from 'preact'

import type { EventDescription } from '../document/server-description.ts'
import { Field } from '../parts/field.tsx'
import { useKept } from '../parts/use-kept.ts'
import './progress-form.css'

/** The fields of a progress event that a user fills in; the server adds the time. */
interface Progress {
  readonly taskId: string
  readonly progress: number
  readonly status: string
  readonly state: string
}

/** Sends the progress of a task, as the declared event `progress` takes it. */
export function ProgressForm({
  event,
  onSend,
}: {
  event: EventDescription
  onSend: (body: unknown) => void
}): JSX.Element {
  const [values, setValues] = useKept('progress', startFrom(event.example))
  const states = readStates(event.schema)
  const type = (name: keyof Progress) => (input: TargetedEvent<HTMLInputElement | HTMLSelectElement>) => {
    const { value } = input.currentTarget
    setValues({ ...values, [name]: name === 'progress' ? Number(value) : value })
  }
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        onSend(values)
      }}
    >
      <div class="field-pair">
        <Field label="Task id">
          <input value={values.taskId} onInput={type('taskId')} autocomplete="off" spellcheck={false} />
        </Field>
        <Field label="State">
          {states.length > 0 ? (
            <select value={values.state} onChange={type('state')}>
              {states.map((state) => (
                <option value={state}>{state}</option>
              ))}
            </select>
          ) : (
            <input value={values.state} onInput={type('state')} autocomplete="off" />
          )}
        </Field>
      </div>
      <div class="slider">
        <Field label="Progress">
          <input type="range" min="0" max="100" step="1" value={values.progress} onInput={type('progress')} />
        </Field>
        <output aria-hidden="true">{values.progress} %</output>
      </div>
      <Field label="Status">
        <input value={values.status} onInput={type('status')} autocomplete="off" />
      </Field>
      <div class="actions">
        <button type="submit" class="primary">
          Send progress
        </button>
      </div>
    </form>
  )
}

/** The document's example where it has one: the plainest value of a string would be no help here. */
function startFrom(example: unknown): Progress {
  const given = (typeof example === 'object' && example !== null ? example : {}) as Readonly<Record<string, unknown>>
  const text = (name: string, otherwise: string): string => (typeof given[name] === 'string' ? given[name] : otherwise)
  return {
    taskId: text('taskId', 'import-42'),
    progress: typeof given['progress'] === 'number' ? Math.min(Math.max(given['progress'], 0), 100) : 25,
    status: text('status', 'One of four files read'),
    state: text('state', 'running'),
  }
}

function readStates(schema: Readonly<Record<string, unknown>>): string[] {
  const properties = schema['properties'] as Readonly<Record<string, { readonly enum?: unknown }>> | undefined
  const states = properties?.['state']?.enum
  return Array.isArray(states) ? states.filter((state) => typeof state === 'string') : []
}
