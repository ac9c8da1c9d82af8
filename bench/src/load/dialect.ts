/** How a server is spoken to, if not as ours is. */
export interface Dialect {
  /** Where the stream is that each reader asks for. Default: `/sse/broadcast`. */
  readonly streamPath?: string
  /** What readers read. Default: an event stream. */
  readonly streamKind?: 'event-stream' | 'socket.io'
  /** Where messages are posted to. Default: `/api/broadcast`. */
  readonly publishPath?: string
  /** The fields of a POST beside `data`, as JSON text without its braces. Default: `"event":"message"`. */
  readonly publishFields?: string
}
