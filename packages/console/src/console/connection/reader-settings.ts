import type { StreamDescription } from '../document/server-description.ts'

/** What a user asks of a stream, as typed. */
export interface ReaderSettings {
  /** The path of the stream as its document has it, with `{name}` for a parameter. Empty: the first stream. */
  readonly path: string
  /** The values of the stream's own parameters, by name. Of a list, separated by commas. */
  readonly parameters: Readonly<Record<string, string>>
  /** Channel names, separated by commas. Empty: the stream's own choice. */
  readonly channels: string
  /** Event names, separated by commas. Empty: all. */
  readonly events: string
  /** Resumes after this message. Empty: starts with what comes next. */
  readonly lastEventId: string
  /** Whether messages say their time and channel. */
  readonly meta: boolean
}

/** What a reader asks for before anything was chosen. */
export const defaultSettings: ReaderSettings = {
  path: '',
  parameters: {},
  channels: '',
  events: '',
  lastEventId: '',
  meta: true,
}

/** The path and query of a stream that was asked for so; what it does not take is left out. The id goes in the header. */
export function toStreamPath(
  stream: StreamDescription,
  { parameters, channels, events, meta }: Omit<ReaderSettings, 'path' | 'lastEventId'>,
): string {
  const query = new URLSearchParams()
  const path = fillPath(stream, parameters)
  for (const { name, in: place, isList } of stream.parameters) {
    const value = parameters[name] ?? ''
    if (place === 'query' && value !== '')
      for (const one of isList ? splitNames(value) : [value]) query.append(name, one)
  }
  if (stream.takesChannel) for (const channel of splitNames(channels)) query.append('channel', channel)
  if (stream.takesEvent) for (const event of splitNames(events)) query.append('event', event)
  if (stream.takesMeta && meta) query.append('meta', '1')
  return query.size === 0 ? path : `${path}?${query}`
}

/** Puts the parameters of a stream's path into it, escaped. */
export function fillPath(
  { path, parameters: described }: Pick<StreamDescription, 'path' | 'parameters'>,
  parameters: ReaderSettings['parameters'],
): string {
  let filled = path
  for (const { name, in: place } of described) {
    if (place === 'path') filled = filled.replaceAll(`{${name}}`, () => encodeURIComponent(parameters[name] ?? ''))
  }
  return filled
}

/** The names in a text, separated by commas, each once. */
export function splitNames(text: string): string[] {
  return [...new Set(text.split(',').map((name) => name.trim()))].filter((name) => name !== '')
}
