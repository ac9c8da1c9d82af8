import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'

import { findReaderFaults } from '../connection/find-reader-faults.ts'
import { type ReaderSettings, toStreamPath } from '../connection/reader-settings.ts'
import type { LoadedDescription } from '../document/load-description.ts'
import type { PageUrls } from '../page-urls.ts'
import { Field } from '../parts/field.tsx'
import { Fold } from '../parts/fold.tsx'
import { lazy } from '../parts/lazy.tsx'
import { ReaderStatus } from './reader-status.tsx'
import { StreamSelect } from './stream-select.tsx'
import type { ConnectionControl, WantedStream } from './use-connection.ts'
import type { PageStateControl } from '../shell/use-page-state.ts'

const ParameterField = lazy(() => import('./parameter-field.tsx').then((part) => part.ParameterField))
const StreamFilters = lazy(() => import('./stream-filters.tsx').then((part) => part.StreamFilters))
const CopyCode = lazy(() => import('./copy-code.tsx').then((part) => part.CopyCode))

/** What the panel works with. */
export interface ReaderPanelProps {
  readonly loaded: LoadedDescription
  readonly control: ConnectionControl
  readonly page: PageStateControl
  readonly urls: PageUrls
  /** The channels that have readers, as far as they are known. */
  readonly channels: readonly string[]
}

/** Where a user chooses a stream, connects and disconnects. */
export function ReaderPanel({ loaded, control, page, urls, channels }: ReaderPanelProps): JSX.Element {
  const { streams } = loaded.description
  const { state, change } = page
  const { reader } = state
  const asked = streams.find(({ path }) => path === reader.path)
  const stream = asked ?? streams[0]
  const parameters = Object.fromEntries(
    (stream?.parameters ?? []).map(({ name, sample }) => [name, reader.parameters[name] ?? sample]),
  )
  const wanted: WantedStream = {
    path: stream === undefined ? '' : toStreamPath(stream, { ...reader, parameters }),
    lastEventId: reader.lastEventId.trim(),
  }
  const isOpen = control.state.phase !== 'closed'
  const isApplied = wanted.path === control.opened?.path && wanted.lastEventId === control.opened.lastEventId
  const isFilled = (stream?.parameters ?? []).every(({ name, isRequired }) => !isRequired || parameters[name] !== '')
  const faults = stream === undefined ? undefined : findReaderFaults(stream, { ...reader, parameters })
  const isSendable = faults === undefined || (faults.parameters.size === 0 && faults.lastEventId === undefined)
  const isUnknown = reader.path !== '' && asked === undefined
  const type = (settings: Partial<ReaderSettings>): void => change({ reader: settings })

  function connect(): void {
    control.open(wanted)
    change({ connects: true })
  }

  // An address that says so opens the stream, once, unless it is not there or something is missing. It goes on while others are shown.
  useEffect(() => {
    if (control.opened === undefined && state.connects && isFilled && isSendable && !isUnknown) control.open(wanted)
  }, [])

  function disconnect(event: Event): void {
    // The button is redrawn for Connect before the browser asks what a click on it does.
    event.preventDefault()
    control.close()
    change({ connects: false })
  }

  return (
    <section class="panel" aria-labelledby="reader-title">
      <h2 id="reader-title">Connection</h2>
      {loaded.notice !== undefined && (
        <p class="notice" role="status">
          {loaded.notice}
        </p>
      )}
      {isUnknown && (
        <p class="notice" role="status">
          This server has no stream {reader.path}, which the address of this page names.
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isSendable) connect()
          else focusFault(event.currentTarget)
        }}
      >
        <Field label="Stream" hint={stream?.summary ?? ''}>
          <StreamSelect
            streams={streams}
            value={stream?.path ?? ''}
            onChange={(path) => change({ reader: { path, parameters: {} } }, 'step')}
          />
        </Field>
        {stream?.parameters.map((parameter) => (
          <ParameterField
            key={`${stream.path} ${parameter.name}`}
            parameter={parameter}
            value={parameters[parameter.name] ?? ''}
            fault={faults?.parameters.get(parameter.name)}
            onInput={(value) => type({ parameters: { ...parameters, [parameter.name]: value } })}
          />
        ))}
        {stream !== undefined && (
          <Fold summary="Filters and resume" startsOpen={isChosen(reader)}>
            {() => (
              <StreamFilters
                stream={stream}
                settings={reader}
                channels={channels}
                idFault={faults?.lastEventId}
                onType={type}
                readLastId={control.lastSeenId}
              />
            )}
          </Fold>
        )}
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
      {stream !== undefined && (
        <Fold summary="This stream as code">
          {() => (
            <CopyCode
              source={{
                url: new URL(urls.at(wanted.path), location.href).href,
                lastEventId: wanted.lastEventId,
                names: stream.events,
              }}
            />
          )}
        </Fold>
      )}
    </section>
  )
}

/** Leads to what has to be mended, also where it is folded away. */
function focusFault(form: HTMLFormElement): void {
  const faulty = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  faulty?.closest('details')?.setAttribute('open', '')
  faulty?.focus()
}

/** Whether something of what is folded away is chosen already. */
function isChosen({ channels, events, lastEventId, meta }: ReaderSettings): boolean {
  return `${channels}${events}${lastEventId}` !== '' || !meta
}
