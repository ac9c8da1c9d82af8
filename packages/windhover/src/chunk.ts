/** Bytes that many readers share, laid out so that each kind of sink can write them without a copy. */
export interface Chunk {
  /** Chunk head, payload and chunk end: one whole chunk of HTTP/1.1 (RFC 9112, section 7.1). */
  readonly bytes: Uint8Array
  /** The part of {@link bytes} that is the event stream itself. Never empty: an empty chunk would end the body. */
  readonly payload: Uint8Array
  /** The length of {@link payload}, which costs nothing to ask for. */
  readonly payloadLength: number
  /**
   * The same as {@link bytes} in pieces, if it holds large messages. Their bytes then stand here and not in a
   * copy. A sink that can write pieces as one should take these: both others are made when they are first
   * asked for, and cost their length.
   */
  readonly pieces: readonly Uint8Array[] | undefined
}
