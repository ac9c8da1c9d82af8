import type { JSX, TargetedEvent } from 'preact'
import { useState } from 'preact/hooks'

import type { ReaderSettings } from '../connection/reader-settings.ts'
import type { LoadedDescription } from '../document/load-description.ts'
import { Choices } from './choices.tsx'
import { Field } from './field.tsx'
import { ReaderStatus } from './reader-status.tsx'
import type { ConnectionControl } from './use-connection.ts'

/** Where a user chooses a stream, connects and disconnects. */
export function ReaderPanel({
  loaded,
  control,
}: {
  loaded: LoadedDescription
  control: ConnectionControl
}): JSX.Element {
  const { streams } = loaded.description
  const [typed, setTyped] = useState<ReaderSettings>({ path: '', channels: '', events: '', lastEventId: '' })
  const stream = streams.find(({ path }) => path === typed.path) ?? streams[0]
  const wanted: ReaderSettings = {
    ...typed,
    path: stream?.path ?? '',
    channels: stream?.takesChannel === false ? '' : typed.channels,
  }
  const isOpen = control.state.phase !== 'closed'
  const isApplied = JSON.stringify(wanted) === JSON.stringify(control.settings)
  const type = (name: keyof ReaderSettings) => (event: TargetedEvent<HTMLInputElement | HTMLSelectElement>) =>
    setTyped({ ...typed, [name]: event.currentTarget.value })

  function disconnect(event: Event): void {
    // The button is redrawn for Connect before the browser asks what a click on it does.
    event.preventDefault()
    control.close()
  }

  return (
    <section class="panel" aria-labelledby="reader-title">
      <h2 id="reader-title">Connection</h2>
      {loaded.notice !== undefined && (
        <p class="notice" role="status">
          {loaded.notice} Using the default stream.
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          control.open(wanted)
        }}
      >
        <Field label="Stream" hint={stream?.summary ?? ''}>
          <select value={wanted.path} onChange={type('path')}>
            {streams.map(({ path }) => (
              <option value={path}>{path}</option>
            ))}
          </select>
        </Field>
        <details class="filters">
          <summary>Filters and resume</summary>
          <Field label="Only these channels" hint="Separated by commas.">
            <input
              value={wanted.channels}
              onInput={type('channels')}
              list="stream-channels"
              placeholder="What the stream sends by default"
              disabled={stream?.takesChannel === false}
              autocomplete="off"
              spellcheck={false}
            />
          </Field>
          <Choices id="stream-channels" names={stream?.channels ?? []} />
          <Field label="Only these events" hint="Separated by commas.">
            <input
              value={wanted.events}
              onInput={type('events')}
              list="stream-events"
              placeholder="All"
              autocomplete="off"
              spellcheck={false}
            />
          </Field>
          <Choices id="stream-events" names={stream?.events ?? []} />
          <Field label="Resume after id" hint="Replays what the history keeps after this message.">
            <input value={wanted.lastEventId} onInput={type('lastEventId')} autocomplete="off" spellcheck={false} />
          </Field>
          <button type="button" class="quiet" onClick={() => setTyped({ ...typed, lastEventId: control.lastSeenId() })}>
            Use the last id seen
          </button>
        </details>
        <div class="actions">
          {/* One button for both, so that it keeps the focus of who pressed it. */}
          <button
            type={isOpen ? 'button' : 'submit'}
            class={isOpen ? '' : 'primary'}
            onClick={isOpen ? disconnect : undefined}
          >
            {isOpen ? 'Disconnect' : 'Connect'}
          </button>
          {isOpen && !isApplied && (
            <button type="submit" class="primary">
              Apply
            </button>
          )}
        </div>
      </form>
      <ReaderStatus control={control} />
    </section>
  )
}
