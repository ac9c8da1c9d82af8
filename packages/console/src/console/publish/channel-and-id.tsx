import type { JSX } from 'preact'
import { useId } from 'preact/hooks'

import { Field } from '../parts/field.tsx'

/** What the fields show, and what is told of them. */
export interface ChannelAndIdProps {
  readonly channel: string
  readonly id: string
  readonly onChannel: (value: string) => void
  readonly onId: (value: string) => void
  /** What is wrong with `channel` and `id`. Default: nothing. */
  readonly faults?: ReadonlyMap<string, string> | undefined
}

/** The channel that an event goes to, and its publisher's own id. */
export function ChannelAndId({ channel, id, onChannel, onId, faults }: ChannelAndIdProps): JSX.Element {
  return (
    <div class="field-pair">
      <Part
        label="Channel"
        value={channel}
        onInput={onChannel}
        placeholder="broadcast"
        fault={faults?.get('channel')}
      />
      <Part label="Id" value={id} onInput={onId} placeholder="optional" fault={faults?.get('id')} />
    </div>
  )
}

/** What one of the two fields shows. */
interface PartProps {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly placeholder: string
  readonly fault: string | undefined
}

function Part({ label, value, onInput, placeholder, fault }: PartProps): JSX.Element {
  const faultId = useId()
  return (
    <Field label={label} fault={fault} faultId={faultId}>
      <input
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        placeholder={placeholder}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : faultId}
        autocomplete="off"
        spellcheck={false}
      />
    </Field>
  )
}
