/** Where the API is served. */
export interface ApiServer {
  /** Absolute, or relative to where the document is. */
  readonly url: string
  readonly description?: string
}
