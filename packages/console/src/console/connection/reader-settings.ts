/** What a user asks of a stream, as typed. */
export interface ReaderSettings {
  readonly path: string
  /** Channel names, separated by commas. Empty: the stream's own choice. */
  readonly channels: string
  /** Event names, separated by commas. Empty: all. */
  readonly events: string
  /** Resumes after this message. Empty: starts with what comes next. */
  readonly lastEventId: string
}

/**
 * The path and query of a stream that was asked for so, with the time and channel of its messages. The id goes in the header.
 */
export function toStreamPath({ path, channels, events }: ReaderSettings): string {
  const query = new URLSearchParams()
  for (const channel of splitNames(channels)) query.append('channel', channel)
  for (const event of splitNames(events)) query.append('event', event)
  query.append('meta', '1')
  return `${path}?${query}`
}

function splitNames(text: string): string[] {
  return [...new Set(text.split(',').map((name) => name.trim()))].filter((name) => name !== '')
}
