import { defaultSettings, type ReaderSettings } from './connection/reader-settings.ts'
import type { Order } from './events/order.ts'

/** What a user has chosen on the page, all of which stands in its address. */
export interface PageState {
  readonly reader: ReaderSettings
  /** Whether the stream is to be open. */
  readonly connects: boolean
  /** Shows only the events with this text in them. */
  readonly filter: string
  readonly order: Order
  /** Which form is shown. Empty: the first. */
  readonly form: string
  /** Which declared event is filled in. Empty: the first. */
  readonly event: string
}

/** The state of a page that was opened without a query. */
export const defaultPageState: PageState = {
  reader: defaultSettings,
  connects: false,
  filter: '',
  order: 'newest-first',
  form: '',
  event: '',
}

/** Before the name of a stream's own parameter, which may be called as anything else here. */
const parameterPrefix = 'with.'

/** The texts of the state, by their names in the query. */
const names = {
  stream: 'stream',
  channel: 'channel',
  event: 'event',
  after: 'after',
  meta: 'meta',
  connect: 'connect',
  filter: 'filter',
  order: 'order',
  form: 'form',
  send: 'send',
} as const

/** Reads the state from the query of the page's address. What is not there is as in {@link defaultPageState}. */
export function readPageState(search: string): PageState {
  const query = new URLSearchParams(search)
  const read = (name: string): string => query.get(name) ?? ''
  const parameters = [...query].filter(([name]) => name.startsWith(parameterPrefix))
  return {
    reader: {
      path: read(names.stream),
      parameters: Object.fromEntries(parameters.map(([name, value]) => [name.slice(parameterPrefix.length), value])),
      channels: read(names.channel),
      events: read(names.event),
      lastEventId: read(names.after),
      meta: read(names.meta) !== '0',
    },
    connects: read(names.connect) === '1',
    filter: read(names.filter),
    order: read(names.order) === 'newest-last' ? 'newest-last' : 'newest-first',
    form: read(names.form),
    event: read(names.send),
  }
}

/**
 * Writes a state as the query of the page's address, without what is as in {@link defaultPageState}.
 *
 * @param search - the query so far: what in it is not the page's own is kept.
 */
export function writePageState({ reader, connects, filter, order, form, event }: PageState, search: string): string {
  const query = new URLSearchParams(search)
  const own = new Set<string>(Object.values(names))
  const before = Array.from(query.keys(), (name) => name)
  for (const name of before) if (own.has(name) || name.startsWith(parameterPrefix)) query.delete(name)
  const write = (name: string, value: string): void => {
    if (value !== '') query.set(name, value)
  }
  write(names.stream, reader.path)
  for (const [name, value] of Object.entries(reader.parameters)) write(parameterPrefix + name, value)
  write(names.channel, reader.channels)
  write(names.event, reader.events)
  write(names.after, reader.lastEventId)
  write(names.meta, reader.meta ? '' : '0')
  write(names.connect, connects ? '1' : '')
  write(names.filter, filter)
  write(names.order, order === 'newest-first' ? '' : order)
  write(names.form, form)
  write(names.send, event)
  // A slash and a comma say no other thing in a query, and an address is read by people.
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
