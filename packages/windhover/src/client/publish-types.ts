/** What goes along with an event that is published (PROTOCOL.md, section 5.1). */
export interface PublishDetails {
  /** The channel that it goes to. Default: `broadcast`. */
  readonly channel?: string
  /** The publisher's own id: 1 to 128 visible ASCII characters. Default: none. */
  readonly id?: string
  /** What it is about. Default: none. */
  readonly key?: string
  /** Milliseconds that readers wait before they come back. Default: none. */
  readonly retryMs?: number
  /** Makes it safe to send it again. Default: none. */
  readonly idempotencyKey?: string
}

/** How a call to the server may end early. */
export interface CallOptions {
  readonly signal?: AbortSignal
}

/** What became of a publish. */
export interface Published {
  /** The id on the wire. */
  readonly id: string
  /** How many readers there are; `null` if that cannot be known. */
  readonly connected: number | null
}

/** An event with its details, of many that are published. */
export type PublishItem<Inputs> = {
  [Name in keyof Inputs & string]: { readonly event: Name; readonly data: Inputs[Name] } & PublishDetails
}[keyof Inputs & string]

/** A ticket, and the address that it opens. */
export interface ClientTicket {
  readonly ticket: string
  /** For `new EventSource(url)`. */
  readonly url: string
  /** ISO 8601: until when it has to be opened. */
  readonly openBefore: string
  /** ISO 8601: when its stream ends at the latest. */
  readonly expiresAt: string
}
