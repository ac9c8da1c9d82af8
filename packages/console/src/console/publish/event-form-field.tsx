import type { JSX } from 'preact'
import { useId } from 'preact/hooks'

import type { FormField } from '../document/event-form.ts'
import { Field } from '../parts/field.tsx'

/** What a field shows, and what is told of it and of those in it. */
export interface EventFormFieldProps {
  readonly field: FormField
  readonly valueOf: (field: FormField) => string
  /** What is wrong with a field, or `undefined`. */
  readonly faultOf: (field: FormField) => string | undefined
  readonly onInput: (field: FormField, value: string) => void
}

/** One field of the form of an event, as its kind has it. */
export function EventFormField(props: EventFormFieldProps): JSX.Element {
  return props.field.kind === 'group' ? <Group {...props} /> : <OneField {...props} />
}

/** The fields of an object in the data. */
function Group({ field, faultOf, ...others }: EventFormFieldProps): JSX.Element {
  const fault = faultOf(field)
  return (
    <fieldset class="field-group">
      <legend>{field.name}</legend>
      {field.hint !== '' && <p class="hint">{field.hint}</p>}
      {fault !== undefined && <p class="fault">{fault}</p>}
      {field.fields.map((inner) => (
        <EventFormField key={inner.id} field={inner} faultOf={faultOf} {...others} />
      ))}
    </fieldset>
  )
}

function OneField({ field, valueOf, faultOf, onInput }: EventFormFieldProps): JSX.Element {
  const { name, kind, hint, choices, isRequired, isNullable } = field
  const value = valueOf(field)
  const fault = faultOf(field)
  const faultId = useId()
  const shared = {
    value,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? undefined : faultId,
    'aria-required': isRequired && !isNullable,
  }
  const type = (event: Event): void => onInput(field, (event.currentTarget as HTMLInputElement).value)
  const label = name === '' ? (kind === 'json' ? 'Data (JSON)' : 'Data') : name
  return (
    <Field label={label} hint={hint} fault={fault} faultId={faultId}>
      {kind === 'choice' && (
        <select {...shared} onChange={type}>
          {(!isRequired || isNullable) && <option value="">{isRequired ? 'null' : 'left out'}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {describeChoice(choice)}
            </option>
          ))}
        </select>
      )}
      {kind === 'json' && <textarea {...shared} onInput={type} rows={countRows(value)} spellcheck={false} />}
      {(kind === 'text' || kind === 'number') && (
        <input
          {...shared}
          onInput={type}
          placeholder={isRequired ? (isNullable ? 'null' : '') : 'left out'}
          inputmode={kind === 'number' ? 'decimal' : 'text'}
          autocomplete="off"
          spellcheck={kind === 'text'}
        />
      )}
      {kind === 'date' && <input {...shared} type="date" onInput={type} />}
      {kind === 'moment' && <input {...shared} type="datetime-local" step="0.001" onInput={type} />}
    </Field>
  )
}

/** As many as there are lines, within reason. */
function countRows(text: string): number {
  return Math.min(Math.max(text.split('\n').length, 2), 10)
}

/** A text without its quotes; any other value as JSON. */
function describeChoice(json: string): string {
  const value: unknown = JSON.parse(json)
  return typeof value === 'string' ? value : json
}
