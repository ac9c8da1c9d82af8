/** How a part of a server is. */
export interface PartState {
  /** Whether the server can work with it. */
  readonly ok: boolean
  /** One sentence without a full stop, which anybody may read: no address and no message of a library. */
  readonly detail?: string
  /** The milliseconds since it was last known to be well. */
  readonly ageMs?: number
  /** What it says of itself, by name, which anybody may read. */
  readonly facts?: Readonly<Record<string, string>>
}

/** A part of a server that `/readyz` tells of. */
export interface HealthPart {
  /** As in `log`. */
  readonly name: string
  /** Tells how it is. MUST return at once, and MUST NOT throw. */
  readonly check: () => PartState
}
