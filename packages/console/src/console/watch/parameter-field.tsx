import type { JSX, TargetedEvent } from 'preact'
import { useId } from 'preact/hooks'

import type { ParameterDescription } from '../document/server-description.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'

/** What a field shows, and what is told of it. */
export interface ParameterFieldProps {
  readonly parameter: ParameterDescription
  readonly value: string
  /** What is wrong with it, or `undefined`. */
  readonly fault: string | undefined
  readonly onInput: (value: string) => void
}

/** A value that the stream's path or query wants; with a few words of its own, it proposes those that are listed. */
export function ParameterField({ parameter, value, fault, onInput }: ParameterFieldProps): JSX.Element {
  const { name, in: place, description, isRequired, isList, choices } = parameter
  const list = `parameter-${name}`
  const faultId = useId()
  const hint = [isRequired ? '' : 'Optional.', description, isList ? 'Separated by commas.' : '']
  return (
    <>
      <Field
        label={place === 'path' ? `{${name}}` : name}
        hint={hint.filter((part) => part !== '').join(' ')}
        fault={fault}
        faultId={faultId}
      >
        <input
          value={value}
          onInput={(event: TargetedEvent<HTMLInputElement>) => onInput(event.currentTarget.value)}
          required={isRequired}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : faultId}
          list={list}
          autocomplete="off"
          spellcheck={false}
        />
      </Field>
      <Choices id={list} names={choices} />
    </>
  )
}
