import type { JSX } from 'preact'
import { useId } from 'preact/hooks'

import type { ReaderSettings } from '../connection/reader-settings.ts'
import type { StreamDescription } from '../document/server-description.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { ChannelChips } from './channel-chips.tsx'
import '../styles/check.css'
import './stream-filters.css'

/** What the filters are of, and what is told of them. */
export interface StreamFiltersProps {
  readonly stream: StreamDescription
  readonly settings: ReaderSettings
  /** The channels that have readers, for a stream that lists none. */
  readonly channels: readonly string[]
  /** What is wrong with the id, or `undefined`. */
  readonly idFault: string | undefined
  readonly onType: (settings: Partial<ReaderSettings>) => void
  /** Returns the newest id that was seen. */
  readonly readLastId: () => string
}

/** What of a stream is wanted, and where it goes on. */
export function StreamFilters({
  stream,
  settings,
  channels: known,
  idFault,
  onType,
  readLastId,
}: StreamFiltersProps): JSX.Element {
  const { channels, events, lastEventId, meta } = settings
  const faultId = useId()
  return (
    <>
      <Field label="Only these channels" hint="Separated by commas.">
        <input
          value={stream.takesChannel ? channels : ''}
          onInput={(event) => onType({ channels: event.currentTarget.value })}
          placeholder="What the stream sends by default"
          disabled={!stream.takesChannel}
          autocomplete="off"
          spellcheck={false}
        />
      </Field>
      {stream.takesChannel && (
        <ChannelChips
          typed={channels}
          known={stream.channels.length > 0 ? stream.channels : known}
          onType={(typed) => onType({ channels: typed })}
        />
      )}
      <Field label="Only these events" hint="Separated by commas.">
        <input
          value={stream.takesEvent ? events : ''}
          onInput={(event) => onType({ events: event.currentTarget.value })}
          list="stream-events"
          placeholder="All"
          disabled={!stream.takesEvent}
          autocomplete="off"
          spellcheck={false}
        />
      </Field>
      <Choices id="stream-events" names={stream.events} />
      <Field
        label="Resume after id"
        hint="Replays what the history keeps after this message."
        fault={idFault}
        faultId={faultId}
      >
        <input
          value={lastEventId}
          onInput={(event) => onType({ lastEventId: event.currentTarget.value })}
          aria-invalid={idFault !== undefined}
          aria-describedby={idFault === undefined ? undefined : faultId}
          autocomplete="off"
          spellcheck={false}
        />
      </Field>
      <button type="button" class="quiet" onClick={() => onType({ lastEventId: readLastId() })}>
        Use the last id seen
      </button>
      {stream.takesMeta && (
        <label class="check">
          <input type="checkbox" checked={meta} onChange={(event) => onType({ meta: event.currentTarget.checked })} />
          Ask for the time and channel of each message
        </label>
      )}
    </>
  )
}
