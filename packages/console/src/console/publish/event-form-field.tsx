import type { JSX } from 'preact'
import { useId } from 'preact/hooks'

import type { FormField } from '../document/event-form.ts'
import { Field } from '../parts/field.tsx'

/** What a field shows, and what is told of it. */
export interface EventFormFieldProps {
  readonly field: FormField
  readonly value: string
  /** What is wrong with it, or `undefined`. */
  readonly fault: string | undefined
  readonly onInput: (value: string) => void
}

/** One field of the form of an event, as its kind has it. */
export function EventFormField({ field, value, fault, onInput }: EventFormFieldProps): JSX.Element {
  const { name, kind, hint, choices, isRequired, isNullable } = field
  const faultId = useId()
  const shared = {
    value,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? undefined : faultId,
    'aria-required': isRequired && !isNullable,
  }
  const type = (event: Event): void => onInput((event.currentTarget as HTMLInputElement).value)
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
