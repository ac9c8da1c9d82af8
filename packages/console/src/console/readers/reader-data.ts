/** A reader as `GET /api/admin/readers` lists it. */
export interface ListedReader {
  readonly clientId: string
  readonly stream: string
  readonly channels: readonly string[]
  /** Null for all. */
  readonly events: readonly string[] | null
  readonly subject: string | null
  readonly via: string | null
  readonly address: string | null
  /** RFC 3339. */
  readonly connectedAt: string
  /** Whether it went on from where it was. */
  readonly resumed?: boolean
  /** How many messages of the log it has not been given yet; null while its store is being read. */
  readonly behind?: number | null
  /** What was written and is not taken yet. */
  readonly pendingBytes?: number
  /** Whether it can take no more now. */
  readonly isParked?: boolean
}

/** A page of readers. */
export interface ReaderPage {
  readonly readers: readonly ListedReader[]
  /** How many match, on all pages. */
  readonly total: number
  /** What to send as `after`; null on the last page. */
  readonly next: string | null
}
