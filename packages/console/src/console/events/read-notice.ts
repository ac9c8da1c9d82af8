/** What `closing` says. */
export interface ClosingNotice {
  readonly why: string
  readonly reconnect: boolean
}

const closingReasons: Readonly<Record<string, string>> = {
  shutdown: 'The server is shutting down.',
  slow: 'This page read too slowly.',
  busy: 'The server is too busy for another reader.',
  expired: 'The permission to read has expired.',
  kicked: 'The server ended this connection.',
  done: 'The stream is done: all of it was sent.',
  failed: 'The stream broke off because of an error on the server.',
}

/** Reads the data of a `closing` event. */
export function readClosing(data: string): ClosingNotice {
  const { reason, reconnect } = readRecord(data)
  const known = typeof reason === 'string' ? closingReasons[reason] : undefined
  return { why: known ?? `The server is closing this stream (${String(reason)}).`, reconnect: reconnect !== false }
}

/** Reads JSON text that should be an object; anything else counts as an empty one. */
export function readRecord(data: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
