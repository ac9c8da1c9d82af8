/** What a stream needs to see of a request, whatever runtime it comes from. */
export interface StreamRequest {
  /** As in the request line: methods are case-sensitive (RFC 9110, section 9.1). */
  readonly method: string
  readonly query: URLSearchParams
  /** The parameters of the path, percent-decoded; those that cannot be decoded are left out. Default: none. */
  readonly params?: Readonly<Record<string, string>>
  /** The `Accept` header. */
  readonly accept: string | undefined
  /** The `Last-Event-ID` header. */
  readonly lastEventId: string | undefined
}
